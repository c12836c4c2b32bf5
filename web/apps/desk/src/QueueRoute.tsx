import { QueuePage } from '@anju/modules/requests/desk/QueuePage';
import { RequestPage } from '@anju/modules/requests/desk/RequestPage';
import { AssignButton } from '@anju/modules/workorders/desk/AssignButton';
import { CallTasks } from '@anju/modules/workorders/desk/CallTasks';
import { Transfers } from '@anju/modules/workorders/desk/Transfers';
import { PeoplePane } from '@anju/modules/workorders/desk/PeoplePane';
import { useWorkSteps } from '@anju/modules/workorders/desk/steps';

/** What waits for the desk: calls to make, and orders to hand on. */
function Waiting() {
  return (
    <>
      <CallTasks />
      <Transfers />
    </>
  );
}

const beside = { People: PeoplePane, Assign: AssignButton, Calls: Waiting, useWorkSteps };

/** The queue with the people beside it: two modules that do not know each other meet here. */
export function QueueRoute() {
  return <QueuePage beside={beside} />;
}

export function RequestRoute() {
  return <RequestPage beside={beside} />;
}
