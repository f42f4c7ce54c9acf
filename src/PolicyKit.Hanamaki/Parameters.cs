// What the text itself fixes. Lists are separated by '|', because some entries hold spaces or commas.
[assembly: PolicyParameter("implementing-bodies", "市長部局|教育委員会|選挙管理委員会|監査委員|農業委員会|固定資産評価審査委員会|消防|議会事務局")]   // 2(9)
[assembly: PolicyParameter("my-number-tasks", "社会保障|地方税|防災|戸籍")]                                                              // 2(10)
[assembly: PolicyParameter("sanitization-methods", "TextOnly|ScreenTransfer")]                                                       // 2(14) names these two
[assembly: PolicyParameter("sanitization-directions", "both")]                                                                       // 6(3)②: 両システム間で

// What the text leaves open. PolicyKit's own settings; an overlay may tighten them.
[assembly: PolicyParameter("network-models", "alpha|alpha-prime|beta|beta-prime")]
[assembly: PolicyParameter("contract-clauses", "confidentiality|no-takeout|purpose-limitation|subcontract-approval|breach-liability|return-or-erase|staff-training|compliance-report")]
[assembly: PolicyParameter("waiver-max-days", "365")]
[assembly: PolicyParameter("training-max-months", "12")]
