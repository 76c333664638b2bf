/** Where the project is kept, and where mistakes are reported. The only place that knows the address. */
export const REPOSITORY = 'https://github.com/point-by-point/point-by-point';
