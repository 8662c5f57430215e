/** pure-rand, the seeded random of the simulated dialer. */
export { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
export { uniformInt } from 'pure-rand/distribution/uniformInt';
