/**
 * Where the project is kept, and where mistakes are reported. The only place that knows the address.
 *
 * It has none yet: this name is reserved and leads nowhere (RFC 2606), so that no report goes to strangers. To be replaced
 * before the first release.
 */
export const REPOSITORY = 'https://repository.example/point-by-point';
