export { Dusk } from './drawings/Dusk';
export { RoofMark } from './drawings/RoofMark';
export { defineWords, say, type Translate, useWords, type WordArgs, type Words } from './i18n/define';
export { currentLocale, type Locale, locales, setLocale, useLocale } from './i18n/locale';
export { addProblemWords, problemText, type ProblemText, useProblemText } from './i18n/problems';
export { yuan } from './i18n/money';
export {
  clockTime,
  dateTime,
  daysApart,
  type Instant,
  monthDay,
  shortTime,
  useTimes,
  weekday,
} from './i18n/times';
export { dayAfter, dayOf, hourOf, instantOf, wallTime } from './i18n/wall';
export { shortWeekdayWords, weekdayWords } from './i18n/weekday.words';
export { setZone } from './i18n/zone';
export { Icon, type IconName } from './icons/Icon';
export { useActorName } from './parts/actor-name';
export { Avatar } from './parts/Avatar';
export {
  BuildingSection,
  type SectionFloor,
  type SectionPerson,
  type SectionWork,
} from './parts/BuildingSection';
export { Button, IconButton } from './parts/Button';
export { Checklist, type ChecklistItem } from './parts/Checklist';
export {
  type ClockData,
  type ClockKind,
  type ClockState,
  clockSentence,
  readClock,
  spanWords,
} from './parts/clock-face';
export { clockDataOf } from './parts/clock-data';
export { FieldError } from './parts/FieldError';
export { floorName } from './parts/floor-name';
export { KeyCap } from './parts/KeyCap';
export { KeyHelp } from './parts/KeyHelp';
export { type KeyAct, useKeys } from './parts/keys';
export { MaskedValue, type RevealReason } from './parts/MaskedValue';
export { serverNow, setServerTime, useNow } from './parts/now';
export { type Photo, PhotoField } from './parts/PhotoField';
export { meansName, readSounds, useNameSearch } from './parts/name-search';
export { PlanSpot } from './parts/PlanSpot';
export { type Priority, PrioritySeal } from './parts/PrioritySeal';
export { type Segment, Segments } from './parts/Segments';
export { ServiceClock } from './parts/ServiceClock';
export { SignaturePad } from './parts/SignaturePad';
export { EmptyState, ErrorState, ForbiddenState, LiveStrip, Skeleton, UndoToast } from './parts/states';
export { type StatusCode, statusCodes, StatusTag } from './parts/StatusTag';
export { shortNumber, SubjectLink, tailNumber } from './parts/SubjectLink';
export {
  DensitySwitch,
  ElderSwitch,
  KeysSwitch,
  LocaleSwitch,
  Preferences,
  ThemeSwitch,
} from './parts/switches';
export { Timeline, type TimelineEntry } from './parts/Timeline';
export { AccountSafety } from './shell/AccountSafety';
export { AppRail, type Place, TabBar } from './shell/AppRail';
export { DeskShell } from './shell/DeskShell';
export { MissingPage } from './shell/MissingPage';
export { PhoneShell } from './shell/PhoneShell';
export { type ProjectName, useProject, useProjectName, useProjects, useProjectZone } from './shell/projects';
export { Allowed, SessionGate, useMay, useSession } from './shell/session';
export { SignInPage } from './shell/SignInPage';
export { SignOutButton } from './shell/SignOutButton';
export { shellWords } from './shell/words';
export {
  type Density,
  setDensity,
  setElder,
  setKeys,
  setThemeMode,
  type ThemeMode,
  useLook,
} from './theme/theme';
export { startApp } from './shell/start';
