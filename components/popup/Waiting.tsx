/** The frame of the checklist while its data are on their way: seen for an instant, and said to nobody. */
export function Waiting() {
  return (
    <div class="waiting-frame" aria-hidden="true">
      <span class="ghost ghost-title" />
      <span class="ghost ghost-field" />
      <span class="ghost" />
      <span class="ghost" />
      <span class="ghost" />
    </div>
  );
}
