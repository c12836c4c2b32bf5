import { ErrorState } from '@anju/ui';

/** A page that could not be drawn, such as one that an update replaced meanwhile: loading anew brings the newest. */
export function BrokenPage({ error }: { error: unknown }) {
  return (
    <div className="aj-page">
      <ErrorState error={error} onRetry={() => location.reload()} />
    </div>
  );
}
