/** What is told of an offer of which no words were written down. */
export const offered = '提出以优惠券、积分等补偿';
/** What the user said to it. */
export const declined = '表示不接受以优惠券、积分代替退款';
