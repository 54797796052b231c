/** “31 of 100”, and numbers without a fraction: how lessons say what was counted. */
export const of = (count: number, all: number): string => `${count} of ${all}`;
export const whole = (value: number): string => String(Math.round(value));
