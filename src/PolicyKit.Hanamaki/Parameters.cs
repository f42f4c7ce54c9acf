// What the text itself fixes. Lists are separated by '|', because some entries hold spaces or commas.
// 2(9)
[assembly: PolicyParameter("implementing-bodies", "市長部局|教育委員会|選挙管理委員会|監査委員|農業委員会|固定資産評価審査委員会|消防|議会事務局")]

// 2(10)
[assembly: PolicyParameter("my-number-tasks", "社会保障|地方税|防災|戸籍")]

// 2(14) names these two
[assembly: PolicyParameter("sanitization-methods", "TextOnly|ScreenTransfer")]

// 6(3)②: 両システム間で通信する場合
[assembly: PolicyParameter("require-sanitization-both-directions", "true")]

// What the text leaves open: PolicyKit's own settings, which an overlay may tighten where the name says how.
[assembly: PolicyParameter("network-models", "alpha|alpha-prime|beta|beta-prime")]
[assembly: PolicyParameter("contract-clauses", "confidentiality|no-takeout|purpose-limitation|subcontract-approval|breach-liability|return-or-erase|staff-training|compliance-report")]
[assembly: PolicyParameter("max-waiver-days", "365")]
[assembly: PolicyParameter("max-training-months", "12")]
