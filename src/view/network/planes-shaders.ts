/**
 * What the graphics card draws for each drum, column and link. Colours come in as the page has them and go out unchanged;
 * wall, hatching, dash and dots follow the same rules as the flat picture (`picture/encodings.ts`), worked out per pixel.
 */

/** Names of pieces of a drum's shape, as the shaders know them. */
export const PIECE = { top: 0, side: 1, wall: 2, flag: 3 } as const;

const COMMON = /* glsl */ `
precision highp float;
uniform float pixel;
/** Rows of who is chosen: a body, or both ends of a tie; −1 for nobody. */
uniform vec2 picked;
float isPicked(float row) {
  return abs(row - picked.x) < 0.5 || abs(row - picked.y) < 0.5 ? 1.0 : 0.0;
}
`;

const INKS = /* glsl */ `
uniform vec3 lit;
uniform vec3 unlit;
uniform vec3 edge;
uniform vec3 ink;
uniform vec3 action;
uniform vec3 onPaper;
uniform vec3 silo;
uniform vec3 trust;
uniform vec3 sharing;
uniform vec3 paper;
`;

export const DRUM_VERTEX = /* glsl */ `
${COMMON}
attribute float piece;
attribute float rim;
attribute vec2 place;
attribute vec4 fixedLook;
attribute vec4 look;
attribute vec4 signs;
uniform vec2 toViewer;
varying vec2 vLocal;
varying float vPiece;
varying float vRim;
varying vec4 vLook;
varying vec4 vSigns;
varying float vRadius;
varying float vPicked;
void main() {
  float radius = fixedLook.y;
  float here = max(look.w, signs.z);
  float lift = signs.z > 0.5 ? 0.02 : 0.3;
  vec3 at = vec3(position.x * radius, position.y * lift, position.z * radius);
  if (piece > 2.5) {
    // The flag stands on the rim and faces whoever looks.
    at = vec3(toViewer.y * position.x, 0.3 + position.y, -toViewer.x * position.x) * 1.1;
    here *= step(0.5, signs.x);
  } else if (piece > 1.5) {
    at.y = position.y * 0.34;
    here *= look.w * step(0.02, look.y);
  }
  at *= here;
  vLocal = position.xz;
  vPiece = piece;
  vRim = rim;
  vLook = look;
  vSigns = signs;
  vRadius = radius;
  vPicked = isPicked(fixedLook.z);
  gl_Position = projectionMatrix * viewMatrix * vec4(at + vec3(place.x, fixedLook.x, place.y), 1.0);
}
`;

export const DRUM_FRAGMENT = /* glsl */ `
${COMMON}
${INKS}
varying vec2 vLocal;
varying float vPiece;
varying float vRim;
varying vec4 vLook;
varying vec4 vSigns;
varying float vRadius;
varying float vPicked;

/** Lines at 45 degrees, closer with more burden, as in the flat picture. */
float hatch(float burden) {
  if (burden < 0.04) return 0.0;
  float apart = mix(0.75, 0.22, sqrt(burden));
  float across = (vLocal.x + vLocal.y) * 0.70711 / apart;
  float off = abs(fract(across) - 0.5) * apart;
  float soft = fwidth(across) * apart;
  return 1.0 - smoothstep(0.035, 0.035 + soft, off);
}

void main() {
  vec3 body = mix(unlit, lit, vLook.x);
  if (vPiece > 2.5) {
    gl_FragColor = vec4(ink, 1.0);
    return;
  }
  if (vPiece > 1.5) {
    if (vRim > vLook.y) discard;
    gl_FragColor = vec4(silo * (0.86 + 0.14 * vLocal.y), 1.0);
    return;
  }
  if (vPiece > 0.5) {
    if (vSigns.z > 0.5) discard;
    gl_FragColor = vec4(mix(edge, body, 0.72 + 0.12 * normalize(vLocal).x), 1.0);
    return;
  }
  float soft = fwidth(vRim);
  float width = max(0.1, 1.5 * soft) + 0.1 * vPicked;
  float isEdge = smoothstep(1.0 - width - soft, 1.0 - width, vRim);
  vec3 rimColour = mix(edge, action, vPicked);
  if (vSigns.z > 0.5) {
    if (isEdge < 0.5) discard;
    gl_FragColor = vec4(mix(paper, edge, 0.55), 1.0);
    return;
  }
  vec3 top = mix(body, mix(edge, body, 0.25), hatch(vLook.z) * 0.8);
  if (vSigns.y > 0.5) {
    // Promised more than done: the rim is dashed, as everything is that stands on paper only.
    float turn = atan(vLocal.y, vLocal.x) * 9.0 / 6.28319;
    float dash = step(0.45, fract(turn));
    isEdge = smoothstep(1.0 - 1.3 * width - soft, 1.0 - 1.3 * width, vRim);
    rimColour = mix(mix(lit, edge, dash), action, vPicked * dash);
  }
  gl_FragColor = vec4(mix(top, rimColour, isEdge), 1.0);
}
`;

export const COLUMN_VERTEX = /* glsl */ `
${COMMON}
attribute vec2 place;
attribute float row;
attribute vec4 look;
attribute vec4 span;
uniform float rise;
uniform vec3 viewer;
varying float vHeight;
varying float vFacing;
varying vec3 vDone;
varying float vPicked;
void main() {
  float height = mix(span.x, span.y, position.y);
  float radius = max(0.11, min(0.85 * pixel, 0.3)) * look.w;
  vec3 out3 = normalize(vec3(position.x, 0.0, position.z));
  vHeight = height;
  vFacing = abs(dot(out3, normalize(vec3(viewer.x, 0.0001, viewer.z))));
  vDone = look.xyz;
  vPicked = isPicked(row);
  vec3 at = vec3(place.x, height * rise, place.y) + out3 * radius * (1.0 + 0.8 * vPicked);
  gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.0);
}
`;

export const COLUMN_FRAGMENT = /* glsl */ `
${COMMON}
${INKS}
uniform float strength;
varying float vHeight;
varying float vFacing;
varying vec3 vDone;
varying float vPicked;
void main() {
  float done = vHeight < 1.0 ? mix(vDone.x, vDone.y, vHeight) : mix(vDone.y, vDone.z, vHeight - 1.0);
  vec3 body = mix(unlit, lit, done);
  gl_FragColor = vec4(mix(mix(edge, action, vPicked), body, smoothstep(0.3, 0.75, vFacing)), mix(strength, 1.0, vPicked));
}
`;

export const LINK_VERTEX = /* glsl */ `
${COMMON}
attribute vec4 ends;
attribute vec2 rows;
attribute vec4 look;
uniform float height;
uniform float thinning;
uniform float change;
varying float vAlong;
varying float vAcross;
varying float vLength;
varying float vWidth;
varying vec4 vLook;
varying float vFocus;
varying float vDot;
varying float vFaint;
void main() {
  float t = position.x;
  vec2 from = ends.xy;
  vec2 to = ends.zw;
  vec2 way = to - from;
  vec2 bend = (from + to) * 0.5 + vec2(-way.y, way.x) * 0.06;
  vec2 at = (1.0 - t) * (1.0 - t) * from + 2.0 * t * (1.0 - t) * bend + t * t * to;
  vec2 run = 2.0 * (1.0 - t) * (bend - from) + 2.0 * t * (to - bend);
  vec2 side = normalize(vec2(-run.y, run.x) + vec2(1e-6));
  float works = step(0.9, look.z);
  float is = step(0.1, look.z);
  float wanted = works > 0.5 || change > 0.5 ? mix(0.05, 0.42, look.x) * thinning * (1.0 + 0.6 * change) : 0.07;
  vWidth = max(wanted, 1.1 * pixel);
  // Thinner than a pixel cannot be drawn: fainter stands for it.
  vFaint = clamp(wanted / vWidth, 0.25, 1.0);
  vDot = max(0.24 * sqrt(thinning), 2.2 * pixel);
  if (vDot > 0.8) vDot = 0.0;
  float reach = (look.w > 0.001 ? max(vWidth, 2.0 * vDot) : vWidth) * 0.5 + pixel;
  vAlong = t;
  vAcross = position.z * reach;
  vLength = length(way);
  vLook = look;
  float ends2 = isPicked(rows.x) + isPicked(rows.y);
  vFocus = picked.x < -0.5 || ends2 > (picked.y < -0.5 ? 0.5 : 1.5) ? 1.0 : 0.0;
  vec2 place = at + side * position.z * reach * is;
  gl_Position = projectionMatrix * viewMatrix * vec4(place.x, height, place.y, 1.0);
  if (is < 0.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const LINK_FRAGMENT = /* glsl */ `
${COMMON}
${INKS}
uniform float phase;
uniform float change;
varying float vAlong;
varying float vAcross;
varying float vLength;
varying float vWidth;
varying vec4 vLook;
varying float vFocus;
varying float vDot;
varying float vFaint;
void main() {
  float across = abs(vAcross);
  float works = step(0.9, vLook.z);
  float body = 1.0 - smoothstep(vWidth * 0.5 - 0.5 * pixel, vWidth * 0.5 + 0.5 * pixel, across);
  if (works < 0.5) body *= step(fract(vAlong * vLength / max(1.0, 9.0 * pixel)), 0.55);
  vec3 colour = works > 0.5 ? trust : mix(onPaper, silo, change);
  float alpha = body * (works > 0.5 ? mix(0.5, 1.0, vLook.x) : 0.9) * vFaint * mix(0.12, 1.0, vFocus);
  float count = floor(vLook.w * 255.0 + 0.5);
  if (works > 0.5 && count > 0.5 && vDot > 0.0) {
    // Where this pixel is between the two ends, counted in dots: the nearest dot is half way.
    float share = (vAlong - 0.16) / 0.68;
    if (share > 0.0 && share < 1.0) {
      float off = (fract(share * count - phase * count) - 0.5) / count * 0.68 * vLength;
      float far = length(vec2(off, across));
      float dot1 = 1.0 - smoothstep(vDot - 0.5 * pixel, vDot + 0.5 * pixel, far);
      float core = 1.0 - smoothstep(vDot * 0.72 - 0.5 * pixel, vDot * 0.72 + 0.5 * pixel, far);
      colour = mix(colour, mix(paper, sharing, core), dot1);
      alpha = max(alpha, dot1 * mix(0.15, 1.0, vFocus));
    }
  }
  if (alpha < 0.02) discard;
  gl_FragColor = vec4(colour, alpha);
}
`;

export const FLAT_VERTEX = /* glsl */ `
void main() {
  gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.0);
}
`;

export const FLAT_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 colour;
uniform float opacity;
void main() {
  gl_FragColor = vec4(colour, opacity);
}
`;
