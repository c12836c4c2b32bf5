/** A floor by its number as people write it: 18F, B1 below ground. */
export const floorName = (floor: number): string => (floor < 0 ? `B${-floor}` : `${floor}F`);
