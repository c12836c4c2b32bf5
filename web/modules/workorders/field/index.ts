export { Bell } from './Bell';
export { type FieldFrame, FieldFrameProvider, useFrame } from './frame';
export { RingSwitch } from './RingSwitch';
export { words as workOrderFieldWords } from './words';
