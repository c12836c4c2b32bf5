import { useState } from 'react';
import { Problem } from '@anju/api';
import {
  Avatar,
  BuildingSection,
  Button,
  Checklist,
  Dusk,
  EmptyState,
  ErrorState,
  FieldError,
  Icon,
  IconButton,
  LiveStrip,
  MaskedValue,
  type Photo,
  PhotoField,
  PrioritySeal,
  RoofMark,
  ServiceClock,
  SignaturePad,
  Skeleton,
  statusCodes,
  StatusTag,
  SubjectLink,
  ThemeSwitch,
  Timeline,
} from '@anju/ui';
import { iconPaths, type IconName } from '../../../packages/ui/src/icons/paths';
import { clocks, floors, history, now, people, works } from './samples';

/** Every part in one theme. */
export function Board({ theme }: { theme: 'light' | 'dark' }) {
  const [done, setDone] = useState(['a', 'b']);
  const [photos, setPhotos] = useState<Photo[]>([]);
  return (
    <div className="gallery-board" data-prefers-color-scheme={theme}>
      <h1>{theme === 'light' ? '浅色' : '深色'}</h1>
      <div className="gallery-two">
        <div className="gallery-stack">
          {statusCodes.map((code) => (
            <div key={code} className="gallery-wrap">
              <StatusTag code={code} pill />
              <StatusTag code={code} />
            </div>
          ))}
          <StatusTag code="on_site" unproven />
        </div>
        <div className="gallery-stack">
          {clocks.map((clock, index) => (
            <ServiceClock key={index} clock={clock} now={now} instant />
          ))}
          <ServiceClock clock={clocks[0]!} now={now} large instant />
          <div className="gallery-row">
            <ServiceClock clock={clocks[2]!} now={now} />
          </div>
        </div>
      </div>
      <div className="gallery-wrap">
        {(['P1', 'P2', 'P3', 'P4', 'P5'] as const).map((priority) => (
          <PrioritySeal key={priority} priority={priority} word />
        ))}
      </div>
      <div className="gallery-wrap">
        <Button kind="primary" hint="A">
          指派 刘勇
        </Button>
        <Button hint="M">合并</Button>
        <Button kind="jade" icon="phone" hint="N">
          接报
        </Button>
        <Button kind="danger">撤回</Button>
        <Button kind="text">文字</Button>
        <Button disabled>不可用</Button>
        <IconButton icon="bell" label="通知" />
        <ThemeSwitch />
      </div>
      <LiveStrip count={2} onShow={() => undefined} />
      <div className="gallery-two">
        <Timeline entries={history} />
        <div style={{ display: 'flex', gap: 24 }}>
          <BuildingSection building="金文大厦" floors={floors} works={works} people={people} />
        </div>
        <Checklist
          label="做了哪些"
          items={['a', 'b', 'c'].map((id, index) => ({
            id,
            text: ['关闭 18 层西支管阀门', '更换软接，试压 10 分钟', '恢复吊顶，清场'][index] ?? '',
            done: done.includes(id),
            value: id === 'b' ? '0.6 MPa' : undefined,
          }))}
          onChange={(id, yes) => setDone(yes ? [...done, id] : done.filter((one) => one !== id))}
        />
        <PhotoField photos={photos} onChange={setPhotos} />
        <SignaturePad onChange={() => undefined} />
        <div className="gallery-stack">
          <div className="gallery-wrap">
            <Avatar name="刘勇" /> <Avatar name="周德明" /> <Avatar name="马文斌" size="large" />{' '}
            <Avatar name="陈志强" plain size="small" />
          </div>
          <MaskedValue masked="138****6021" reveal={async () => '13812346021'} />
          <SubjectLink to="/x" number="WX-20261123-0007" short />
          <FieldError>请填写位置</FieldError>
          <Skeleton lines={3} />
        </div>
        <EmptyState title="今天没有超时的单" hint="都在时限内。" action={<Button>看全部</Button>} />
        <ErrorState
          error={new Problem(503, 'http-503', {}, [], 'a1b2c3d4e5f6')}
          onRetry={() => undefined}
          safe="已经填写的内容还在。"
        />
      </div>
      <div className="gallery-icons">
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <span key={name}>
            <Icon name={name} size={24} />
            {name}
          </span>
        ))}
      </div>
      <div className="gallery-hero">
        <RoofMark size={40} />
        <Dusk />
      </div>
    </div>
  );
}
