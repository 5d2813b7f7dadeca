import { listedAmountOf } from '../../../core/complaint/purchase';
import { amountAsked, nearestAmount } from '../../../core/search/query';
import { showMoney } from '../../../core/words/show';
import { Empty } from '../../shared/empty';
import { byCase } from './library';
import type { Findings } from './use-find';

/** Nothing holds the words: the amount that was perhaps meant, else what can be searched for. */
export function NothingFound({ found, onQuery }: { found: Findings; onQuery(query: string): void }) {
  const { query, of } = found;
  const asked = amountAsked(query);
  const own = byCase(of.evidence);
  const amounts = of.cases
    .map((one) => listedAmountOf(one, own.get(one.id) ?? []))
    .filter((fen) => fen !== null);
  const near = asked === null ? null : nearestAmount(asked, amounts);
  if (near === null) {
    return (
      <Empty
        drawing="search"
        title={`没有找到“${query}”`}
        words={
          found.words.length > 1
            ? '几个词要在同一条里都有才算。少写一个词，或者只写原话里的几个字。'
            : '只写原话里的几个字，或者订单号的后几位。图片里的字和卡密不在检索范围内。'
        }
      >
        <button type="button" class="btn" onClick={() => onQuery('')}>
          清空搜索
        </button>
      </Empty>
    );
  }
  return (
    <Empty
      drawing="search"
      title={`没有找到“${query}”`}
      words={`有一个案件的金额是 ${showMoney(near)}，是不是它？`}
    >
      <button type="button" class="btn" onClick={() => onQuery((near / 100).toFixed(2))}>
        查看 {showMoney(near)}
      </button>
    </Empty>
  );
}

/** Somebody came to search and has typed nothing: what can be found. */
export function WhatCanBeFound() {
  return (
    <Empty
      drawing="search"
      title="搜留下和写下的每一句话"
      words="订单号、金额、商家、文件名，页面和聊天里的话，跟进记录和你自己写的。图片里的字和卡密搜不到。"
    />
  );
}
