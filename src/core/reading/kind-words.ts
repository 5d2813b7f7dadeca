import type { PageKind } from '../evidence/record';

/**
 * Where words of a page stand: its title and headings, all its words, those that tell what just happened (neither a
 * rule nor somebody's account of it), its buttons, the hints of its controls, the path of its address.
 */
export type Place = 'head' | 'text' | 'notice' | 'button' | 'hint' | 'path';
export type Sign = readonly [kind: Exclude<PageKind, 'other'>, weight: number, where: Place, words: RegExp];

/** What makes a page of a kind. Texts are compared in their plain form, one piece a line. */
export const signs: readonly Sign[] = [
  [
    'order',
    3.5,
    'head',
    /订单(详[情细]|信息|查询|结果|状态|内容|列表|记录|明细|中心)|(我的|您的|你的|历史)(订单|订购单|卡券|卡密|购买记录)|查询结果|发货通知|购买记录|(单据|卡券|订购单|代充单|提货|取卡)(详情|详细|信息)?|^订单|order(details?|s|info)?$|^myorders$/m,
  ],
  [
    'order',
    2.5,
    'head',
    /(查询|提取|取卡|提卡|提货|发货|购买|下单|交易|充值)(结果|成功|详情|信息|记录|凭证|明细)|我的(购买|卡包|卡券|单子)/m,
  ],
  [
    'order',
    2.5,
    'head',
    /已买到|买到的|购物记录|(购买|下单|提交|付款)成功.{0,6}(卡密|发货)|(订单|交易|购买)(摘要|概要|回执|小票|单)|提货单|出货单|发货单|发卡单|小票|凭条|领取|orders?(summary|confirmation|history|status)|yourorder|purchase(s|history|details)/m,
  ],
  ['order', 1.5, 'head', /订单|订购单|order|卡密(信息|内容)|提取卡密|发货成功/],
  [
    'order',
    4,
    'text',
    /^(【.{2,12}】)?(您|你)(已|于|在|购买的|订购的|下单的).{0,40}((支付|付款)(了)?订单|购买|买了|下单|发货|下的订单)/m,
  ],
  ['order', 1.5, 'text', /^(卡密|激活码|兑换码)(信息|内容|列表)?/m],
  ['order', 1, 'button', /再次购买|确认收货|复制卡密|查看卡密|申请(售后|退款)|去支付|继续支付/],

  [
    'payment',
    4,
    'head',
    /扫码(支付|付款)|(订单|确认|在线|请完成)(支付|付款)$|^(支付|付款|收银台|去支付|立即支付|待支付|请完成付款|支付订单|支付页面?)$|收银台|checkout|cashier|invoice|付款码|支付(订单|页)|选择支付方式/m,
  ],
  [
    'payment',
    3,
    'head',
    /付钱|买单|结账|结算台|扫一扫|等待(支付|付款)|待付款|支付中|(微信|支付宝|QQ|银联|USDT).{0,6}(支付|付款|收款)|payment|paynow|支付确认|收款码/m,
  ],
  [
    'payment',
    3,
    'head',
    /(订单|二维码|支付|付款)已?(过期|超时|失效)|转账(到|至)|银行(卡)?转账|转账(支付|付款|汇款)$/m,
  ],
  [
    'payment',
    2,
    'text',
    /(距离?|离).{0,10}(过期|关闭|失效|截止)|转账到(下面|以下|该)|(请|务必).{0,6}(付款|转账).{0,10}(零头|一致|勿)/m,
  ],
  [
    'payment',
    3,
    'text',
    /(扫码|扫一扫|扫描).{0,8}(支付|付款|二维码)|(支付|付款)二维码|请(打开|使用).{0,8}(扫码|扫一扫)|请选择支付方式|scan.{0,20}pay|sendexactly|转账到以下/m,
  ],
  [
    'payment',
    2,
    'text',
    /(剩余|倒计时|内完成|分钟内|秒后|后过期|后关闭|后失效|内支付|内付款|有效时间|validfor).{0,14}/m,
  ],
  [
    'payment',
    2,
    'text',
    /(长按|识别|保存).{0,6}(二维码|收款码)|(支付|付款)后(自动)?(跳转|发货)|请勿(关闭|修改金额)|金额(必须|务必)一致|精确到分|付款备注|payexactly|scan(the)?qr/,
  ],
  [
    'payment',
    1.5,
    'button',
    /已(完成)?(付款|支付)|确认付款|立即支付|去付款|我已付款|我已支付|打开(支付宝|微信)/,
  ],

  [
    'receipt',
    5,
    'head',
    /(支付|付款|交易|转账|收款|缴费)(成功|完成|凭证|结果|回执)|账单(详情)?|(电子)?回单|交易凭证|paymentsuccess|receipt|^paid$|支付凭据/m,
  ],
  [
    'receipt',
    4,
    'head',
    /收据|付好了|交易(详情|记录)|(支付|付款|交易|转账|扣款|电子|收款)(明细|详情|凭据|票据|凭证|通知|提醒)|已收款|钱已?收到|transaction(details)?|paymentdetails/m,
  ],
  [
    'receipt',
    2,
    'text',
    /^(支付|付款|交易|转账)成功$|^收款(方|人|商户)|扫码转账给|正在返回商户|申请电子回单|我们.*收到.*款项|付款成功/m,
  ],

  [
    'redeem-error',
    6,
    'notice',
    /(卡密|兑换码|激活码|序列号|点卡|注册码|礼品码|充值码|券码|cdk|密钥|授权码|卡号|code|key).{0,16}(已被?(使用|兑换|激活|绑定|核销|领取)|被使用|已失效|无效(?!.{0,8}(包|退|换|补|可))|不存在|已作废|已过期|不正确|(has|was)?(already|been)(used|redeemed)|invalid)/m,
  ],
  [
    'redeem-error',
    5,
    'notice',
    /(卡密|兑换码|激活码|序列号|点卡|注册码|礼品码|充值码|券码|cdk|密钥|授权码|卡号|口令|这个码|该码|此码|该卡|此卡|这张卡|code|key).{0,18}(用过|使用过|已激活|已核销|已充值|已兑换|已绑定|重复|不可用|不能用|不能(重复)?使用|绑定至|不正确|有误|已经|无法(使用|识别|兑换|激活)|(was|been)?(used|redeemed|invalid|expired|notfound))|(已被|被)(他人|其他|别的)?(账号|用户|设备)?(使用|兑换|激活|绑定|领取)/m,
  ],
  [
    'redeem-error',
    6,
    'head',
    /(兑换|激活|核验|核销|验证|充值|绑定|注册|使用|校验|redeem|activation)(码)?(失败|不通过|错误|异常|未成功|failed)/m,
  ],
  [
    'redeem-error',
    3,
    'notice',
    /^.{0,3}(兑换|激活|核验|核销|验证|绑定|校验|redeem|activation)(失败|不通过|错误|未通过|未成功|failed)|错误(代?码|提示)|已于.{0,24}被(使用|兑换|激活)|errorcode/m,
  ],
  ['redeem-error', 2, 'head', /(兑换|激活|核验|核销)(中心|会员|码|页)?$|redeem/m],

  [
    'refusal',
    5,
    'text',
    /^.{0,12}(拒绝|驳回|不通过|未通过|失败)(的)?(原因|理由)|不予(退款|通过)的?(原因|理由)/m,
  ],
  [
    'refusal',
    5,
    'head',
    /(退款|售后|投诉|申请|维权|工单|赔付|申诉).{0,10}(被?拒绝|被拒|未通过|不通过|驳回|失败|不成立|不予)|(拒绝|驳回)(了)?(您|你)?的?(退款|售后|投诉|申请)/m,
  ],
  [
    'refusal',
    4,
    'text',
    /^.{0,14}(退款|售后|投诉|申请|维权|申诉).{0,8}(已?被?拒绝|被拒|未(能)?通过|不通过|已?被?驳回|不成立|不予通过|已关闭退款)|^(商家|卖家|平台|客服)(已)?拒绝/m,
  ],
  [
    'refusal',
    4,
    'text',
    /(不同意|不批准|不符合|拒退|拒绝退|无法为您退|不能退|不予退|未予|打回|不受理)(您|你)?.{0,10}(退款|申请|条件|售后|要求)?$|(很抱歉|抱歉|遗憾).{0,20}(退款|申请|退).{0,12}(不|未|无法|拒绝)/m,
  ],
  ['refusal', 4, 'head', /(不同意|未批准|拒绝|驳回|不予|未获|不通过|未通过|declined|rejected|denied)/m],
  ['refusal', 2, 'head', /(退款|售后|投诉|处理|审核|申请|维权)(申请)?(处理)?(结果|进度|详情|答复)|答复/m],
  ['refusal', 2, 'text', /^(已拒绝|已驳回|审核不通过|不通过|拒绝)$/m],

  [
    'ticket',
    4,
    'head',
    /工单|ticket|(问题|反馈|投诉|售后|服务单|报障|案件|申诉)(单)?(详情|进度|记录|处理|跟踪)/,
  ],
  [
    'ticket',
    3,
    'head',
    /服务请求|求助单|跟进单|报错单|留言单|问题单|(投诉|售后|维权|申诉|举报)(单|编号|进度|详情)|处理进度|进度查询|受理(中|单|详情)|case|#t\d+|^(维权|投诉|工单|售后|申诉|案件|举报|反馈)(记录|单)?#?[a-z]{0,4}\d{2,}|^(维权|申诉|投诉|举报)(记录|详情|进度)/m,
  ],
  [
    'ticket',
    1.5,
    'text',
    /(处理|沟通|跟进|回复|协商)(记录|进度|历史)|^(客服|工作人员|平台|技术)(回复|答复)|工单状态|问题类型/m,
  ],
  ['ticket', 1.5, 'hint', /回复(内容|工单)?|追加|补充说明|补充问题|继续(提问|留言|反馈)|添加到对话/],
  ['ticket', 1, 'button', /(提交|发表|追加)?回复$|结束工单|关闭工单|^发表$|撤销投诉|确认解决|催一下|催促/m],

  [
    'complaint-form',
    5,
    'head',
    /(提交|我要|写信|在线|填写|发起)(投诉|维权|举报|申诉|工单|反馈)|(退款|售后|退货|投诉|维权)申请$|^申请(退款|售后|维权|退货|赔付)|(投诉|反馈)(表单?|建议|与建议)|意见反馈|问题反馈|^(投诉|举报|申诉|维权)$|提交问题|filea?complaint|requestrefund|feedback/m,
  ],
  [
    'complaint-form',
    3,
    'head',
    /申请表|(申请|发起|提出)(退|售后|投诉|维权|举报|申诉|补发)|举报(商家|卖家|商品)?$|提(个)?(问题|意见|建议)|报错|退单|找客服解决|联系售后|投诉(商家|卖家|中心)?$|report(a)?(problem|issue)|newticket|openaticket/m,
  ],
  [
    'complaint-form',
    2.5,
    'text',
    /^(\*)?(投诉|申请|退款|售后|举报|反馈|申诉)(原因|类型|内容|说明|理由)|上传(凭证|图片|截图|附件|证据)|添加(截图|图片|凭证)|^(问题|情况)(描述|类型|说明|经过)|请选择问题类型|附图|证据/m,
  ],
  [
    'complaint-form',
    2.5,
    'hint',
    /(描述|说明|填写|写|讲|说).{0,10}(问题|情况|经过|清楚|原因|诉求|遇到)|问题描述|投诉内容|describe/,
  ],
  ['complaint-form', 2, 'button', /(提交|发起|确认)(投诉|申请|反馈|举报|申诉|工单|退款)|^提交$|^submit$/m],

  [
    'rules',
    4,
    'head',
    /(规则|协议|须知|条款|政策|声明|条例|公约|约定|terms|policy|refundpolicy|agreement)$|(规则|协议|须知|条款|政策|声明|说明|保障|承诺|细则|faq|常见问题|帮助中心)/m,
  ],
  [
    'rules',
    3,
    'head',
    /(退换|退款|售后|质保|购买|发货|服务|交易|用户|买家|会员)(规则|条例|协议|须知|条款|政策|声明|说明|保障|承诺|细则|规定|办法|守则|指南|约定)|常见问题|使用条款|免责|refund|terms|faq/,
  ],
  [
    'rules',
    3,
    'head',
    /店规|规矩|规定|必读|必看|公示|契约|守则|买前|购前|购物说明|先看|约法|注意事项|售后(服务)?(标准|范围|说明)?$|保障计划|disclaimer|guarantee|returns/m,
  ],
  ['rules', 2.5, 'text', /^第[一二三四五六七八九十\d]+[条章]|^[一二三四五六七八九十]、/m],
  ['rules', 1.5, 'text', /最终解释权|解释权归|(更新|生效|发布|修订|最后修改|实施)(日期|时间)?/m],

  [
    'chat',
    4,
    'head',
    /在线客服|客服(聊天|会话|对话|窗口)|联系客服|聊天|会话|对话|留言(板|记录)?$|往来|消息(记录|中心)?$|livechat|chat/m,
  ],
  ['chat', 2, 'head', /咨询|客服|在线沟通|小窗|消息|对话|沟通|conversation|messages?$|support(chat)?$/m],
  [
    'chat',
    4,
    'text',
    /客服.{0,14}为您服务|正在为您|已接入|对方正在输入|查看(更多|历史)消息|会话(超时|已结束|已关闭)|加载更多消息|聊天记录|^.{0,16}人工客服.{0,12}$/m,
  ],
  [
    'chat',
    3,
    'hint',
    /(输入|发送|说点|写|回).{0,8}(消息|什么|内容|一句|您的问题)|enter发送|回他|typeamessage|按enter/,
  ],
  ['chat', 2.5, 'button', /^(发送|寄出|send|发送消息)$/m],
  [
    'chat',
    3,
    'text',
    /^(您好|你好|hi|亲)?(我是|这里是).{0,8}(客服|助手).{0,20}(可以帮|帮您|帮你|为您|效劳)/m,
  ],
  ['chat', 3, 'head', /^.{0,6}(会话|聊天|沟通)记录/m],
  ['order', 3, 'text', /(收了|共收)(你|您).{0,10}(元|块)|(卡|码|货)(已经?|都)?发给(你|您)了/m],

  [
    'product',
    5,
    'button',
    /^(立即|马上|确认|我要|现在|提交|去|一键|点击)?(购买|下单|抢购|开通|充值|订购|订货|购卡|下单购买|秒杀|领卡)(本商品)?$|(放入|加入|添加到?)购物车|^(buy|addtocart|ordernow|purchase|buynow|checkout)|^提交(订单|购买)$|结算$/m,
  ],
  [
    'product',
    3,
    'button',
    /来一[份张个]|我要(了|它|这个)?$|要了|拿货|提卡|下手|入手|获取|订一|subscribe|getit|购买|下单|订购|抢购|开通|购物车|我要买|选购|买它|拿下|buy|cart|purchase|立即(充值|领取|兑换)|去结算|下一步/,
  ],
  [
    'product',
    2.5,
    'text',
    /库存(?!不足|紧张|缺)|销量|已售|月售|人购买|人看过|累计销|instock|\dsold|限购|起售|现货/m,
  ],
  [
    'product',
    2,
    'text',
    /还?剩(余)?\d|件可售|余量|可售|卖出\d|已出\d|人(已)?(买|付款|想要)|起购|最多(可)?买|left|available|(选择|购买)(数量|规格|面值|套餐)|(请选择|选)(规格|面值|套餐|区服|时长)/,
  ],
  [
    'product',
    2,
    'text',
    /商品(详情|描述|介绍|说明)|购买(须知|说明|前必读)|自动发货|发货方式|付款前请看|产品介绍/m,
  ],
  ['product', 1, 'hint', /(接收|查单|查询|联系).{0,8}(邮箱|用|方式|密码)|充值账号|游戏账号|户号|请填写/],

  [
    'order',
    3,
    'head',
    /(商品|货|卡密|订单|卡券).{0,4}已(发出|发货|发放|送达|到货)|感谢(您的?)?(购买|订购|惠顾)|取(码|卡|货)(页|台|中心)?$/m,
  ],
  [
    'refusal',
    5,
    'text',
    /(遗憾|抱歉|对不起).{0,14}(不能|无法|未能|不予).{0,6}(同意|批准|通过|受理|退)|(要求|申请|请求|投诉).{0,4}(不能|不予|未能|无法)(受理|通过|同意|支持)|^未支持|未支持您/m,
  ],
  [
    'complaint-form',
    3,
    'head',
    /(请求|申请|要求)(售后|退款|退货|介入)|(平台|客服|官方)介入|(账单|订单|交易)疑问|选择(您|你)?遇到的问题/m,
  ],
  ['chat', 2, 'head', /(交易|客服|聊天)群|短消息|私信|会话/m],

  // An account's own movements and vouchers are no orders.
  ['order', -4, 'head', /(资金|余额|积分|佣金|零钱)(明细|流水|记录|变动|日志)/m],
  ['receipt', -5, 'head', /^(资金|余额|积分|佣金)(明细|流水|记录|变动|日志)/m],
  ['order', -4, 'head', /^账单(详情)?$/m],
  ['refusal', 5, 'text', /^(裁定|处理|审核|仲裁|介入)(结果|结论|意见).{0,8}(驳回|不支持|不成立|拒绝|不予)/m],
  ['refusal', 2, 'head', /(仲裁|裁定|介入)结果/m],
  ['order', -3, 'text', /满\d+(\.\d+)?元?可用/m],
  ['rules', 4, 'head', /(服务|售后|处理|赔付|退换)(标准|规范)/m],
  ['rules', 4, 'head', /^关于.{2,24}(公告|通知|通告|说明|声明|调整|规定)$/m],
  ['rules', 1.5, 'text', /起(执行|施行)/m],
  ['redeem-error', 6, 'notice', /(激活|使用|兑换|绑定)次数(已|达|超).{0,4}(用完|用尽|上限|超限|限制)/m],
  ['order', 1.5, 'path', /order|dingdan|trade|query|search|purchase|mybuy|record/],
  ['payment', 3, 'head', /^(确认|核对)(订单|支付|付款)(信息)?$|(支付|付款)确认/m],
  ['payment', 2, 'text', /(请勿|不要|无法|停止)(继续|重复)?(付款|支付|转账)/],
  ['payment', 1.5, 'button', /^(付钱|去?付款|去?支付|确认支付|我已付款.*|打开.{2,4}(付|支付))$/m],
  ['receipt', 4, 'head', /(退款|退货|扣款|入账|到账|消费)(入账|到账)?(通知|提醒|明细|凭证)|账户明细/m],
  ['rules', 3, 'head', /版规|章程|规范|约法|写给(买家|顾客|您)|买家必看|购买协议|店铺规则/m],
  ['payment', 2, 'path', /(^|[/._-])(pay|cashier|checkout|qrpay|scan|submit)/],
  ['receipt', 1.5, 'path', /receipt|bill(?!ing)|voucher|(pay|trade)[_-]?(return|success|result)|notify/],
  ['product', 1.5, 'path', /product|goods|item|(^|\/)(buy|shop|links?|sku|detail)([/.?-]|$)|commodity/],
  ['ticket', 1.5, 'path', /ticket|workorder|support|case|gongdan|service/],
  ['refusal', 1, 'path', /refund|aftersale|refuse|reject|result|reply/],
  [
    'complaint-form',
    1.5,
    'path',
    /complain|tousu|report|feedback|dispute|help|intervene|aftersale.{0,6}(create|apply|new)|doubt/,
  ],
  ['rules', 1.5, 'path', /terms|agreement|policy|rules?|notice|faq|protocol|about|xieyi|legal|help/],
  ['chat', 1.5, 'path', /chat|kefu|(^|\/)im(\/|$)|livechat|session|message|(^|[/=])pm/],
  ['redeem-error', 1, 'path', /redeem|exchange|activat|verify|cdk|duihuan/],
];
