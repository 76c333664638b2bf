/** The product's sign, the same drawing as `assets/icon.svg`; decorative, as the name stands beside it. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect class="emblem-ground" width="16" height="16" rx="3.5" />
      <g class="emblem-points">
        <rect x="3" y="3" width="2" height="2" />
        <rect x="3" y="7" width="2" height="2" />
        <rect x="3" y="11" width="2" height="2" />
        <rect x="7" y="3" width="6" height="2" />
        <rect x="7" y="7" width="6" height="2" />
        <rect x="7" y="11" width="3" height="2" />
      </g>
    </svg>
  );
}
