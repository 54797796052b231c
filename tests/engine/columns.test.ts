import { expect, test } from "vitest";
import { allocate, packed, f64, i32, u32, u8 } from "../../src/engine/columns.ts";

const tables = {
  bodies: { silo: f64(3), since: i32(3), live: u8(3) },
  ties: { trust: f64(5), name: u32(1), none: f64(0) },
};

test("every column has its kind, its rows and starts at nought", () => {
  const { views } = allocate(tables);
  expect(views.bodies.silo).toEqual(new Float64Array(3));
  expect(views.bodies.since).toEqual(new Int32Array(3));
  expect(views.bodies.live).toEqual(new Uint8Array(3));
  expect(views.ties.name).toEqual(new Uint32Array(1));
  expect(views.ties.none).toHaveLength(0);
});

test("all of it lies in one buffer, and no column reaches into another", () => {
  const { views, bytes } = allocate(tables);
  const columns = [...Object.values(views.bodies), ...Object.values(views.ties)];
  columns.forEach((column, n) => column.fill(n + 1));
  columns.forEach((column, n) => {
    expect(column.buffer).toBe(bytes.buffer);
    for (const value of column) expect(value).toBe(n + 1);
  });
});

const odd = { odd: { a: u8(3), b: f64(1), c: u8(17), d: i32(1), e: f64(3) } };

test("columns stand on boundaries of sixteen bytes, so that any kind may follow any other", () => {
  const { views, bytes } = allocate(odd);
  for (const column of Object.values(views.odd)) expect(column.byteOffset % 16).toBe(0);
  expect(bytes.length).toBe(16 + 16 + 32 + 16 + 32);
});

test("packed, a state is the same bytes wherever its columns lie", () => {
  const elsewhere = (size: number) => ({ buffer: new ArrayBuffer(size + 48), offset: 48 });
  const [here, there] = [allocate(odd), allocate(odd, elsewhere)];
  for (const { views } of [here, there]) {
    views.odd.a.set([1, 2, 3]);
    views.odd.c.fill(7);
    views.odd.e.set([0.5, 0.25, 0.125]);
  }
  expect(packed(there.views)).toEqual(packed(here.views));
  expect(packed(here.views).length).toBe(8 + 8 + 24 + 8 + 24);
  expect([...packed(here.views).subarray(0, 4)]).toEqual([1, 2, 3, 0]);
});

test("a copy of the bytes is a copy of everything", () => {
  const one = allocate(tables);
  const other = allocate(tables);
  one.views.bodies.silo.set([0.1, 0.2, 0.3]);
  one.views.ties.name[0] = 4_000_000_000;
  other.bytes.set(one.bytes);
  expect([...other.views.bodies.silo]).toEqual([0.1, 0.2, 0.3]);
  expect(other.views.ties.name[0]).toBe(4_000_000_000);
});

test("quantities are named by table and column, and only they are", () => {
  expect(allocate(tables).quantities.map(({ name }) => name)).toEqual([
    "bodies.silo",
    "ties.trust",
    "ties.none",
  ]);
});
