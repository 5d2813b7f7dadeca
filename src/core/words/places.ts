import type { Place } from '../search/parts';
import { fieldWords } from './names';

const plainWords: Record<Exclude<Place['of'], 'field' | 'turn'>, string> = {
  listed: '列表里的订单',
  clause: '条款',
  notice: '页面的提示',
  title: '标题',
  address: '网址',
  page: '页面文字',
  folded: '页面折叠处',
  file: '文件名',
  name: '案件名称',
  shop: '商家',
  order: '订单',
  amount: '金额',
  statement: '事情经过',
  event: '事件',
  demand: '诉求',
  party: '对方信息',
  filled: '补充的内容',
  text: '你改写的文书',
  comparison: '前后对比',
  contact: '方式和结果',
  'case-no': '编号',
  agent: '客服',
  said: '对方的话',
  ask: '问了或要求了什么',
  sent: '我方的话',
  via: '联系方式',
  attached: '附件名',
  promise: '对方的承诺',
};

/** Where something was found: 订单号, 页面文字, 聊天第 12 条，客服小七. */
export function placeName(place: Place): string {
  if (place.of === 'field') return fieldWords[place.name];
  if (place.of === 'turn') return [`聊天第 ${place.at + 1} 条`, place.who].filter(Boolean).join('，');
  return plainWords[place.of];
}
