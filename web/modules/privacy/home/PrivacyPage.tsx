import './privacy.css';
import { ElderSwitch, PhoneShell, useWords } from '@anju/ui';
import { useRouter } from '@tanstack/react-router';
import { ConsentsPart } from './ConsentsPart';
import { KeptPart } from './KeptPart';
import { LooksPart } from './LooksPart';
import { RightsPart } from './RightsPart';
import { words } from './words';

/** What is kept about whoever is signed in, and what they can do about it (E7). */
export function PrivacyPage() {
  const t = useWords(words);
  const router = useRouter();
  return (
    <PhoneShell title={t('privacy')} onBack={() => router.history.back()} end={<ElderSwitch />}>
      <p className="aj-second">{t('privacy.lead')}</p>
      <KeptPart />
      <LooksPart />
      <ConsentsPart />
      <RightsPart />
    </PhoneShell>
  );
}
