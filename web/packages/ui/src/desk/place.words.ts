import { defineWords } from '../i18n/define';

export const placeWords = defineWords({
  'place.BUILDING': ['楼栋', 'Building'],
  'place.SECTION': ['单元', 'Entrance'],
  'place.FLOOR': ['楼层', 'Floor'],
  'place.UNIT': ['房产', 'Unit'],
  'place.SPACE': ['部位', 'Space'],
  none: ['没有找到', 'Nothing found'],
});
