import { BindPage } from '@anju/modules/people/home/BindPage';
import { JoinPage } from '@anju/modules/people/home/JoinPage';
import { useNavigate, useParams } from '@tanstack/react-router';

export function JoinRoute() {
  const { company } = useParams({ strict: false });
  const navigate = useNavigate();
  return (
    <JoinPage
      company={company}
      onCompany={(code) => void navigate({ to: '/join/$company', params: { company: code } })}
      onDone={() => void navigate({ to: '/' })}
    />
  );
}

export function BindRoute() {
  const navigate = useNavigate();
  return <BindPage onDone={() => void navigate({ to: '/' })} />;
}
