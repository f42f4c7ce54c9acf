// 花巻市情報セキュリティ基本方針 附則

[assembly: Clause("suppl-1",
    Ja = "附 則\n"
        + "この基本方針は、平成30年4月1日から施行する。",
    En = "Supplementary provision. This Basic Policy comes into force on 1 April 2018.",
    Binds = "municipality", Checks = "manifest: PK6001 PK6005")]

[assembly: Clause("suppl-2",
    Ja = "附 則（令和2年3月30日副市長決裁）\n"
        + "この基本方針は、令和2年4月1日から施行する。",
    En = "Supplementary provision (decided by the deputy mayor on 30 March 2020). This Basic Policy comes into force on 1 April 2020.",
    Binds = "municipality", Checks = "manifest: PK6001 PK6005")]

[assembly: Clause("suppl-3",
    Ja = "附 則（令和5年5月22日副市長決裁）\n"
        + "この基本方針は、令和5年6月1日から施行する。",
    En = "Supplementary provision (decided by the deputy mayor on 22 May 2023). This Basic Policy comes into force on 1 June 2023.",
    Binds = "municipality", Checks = "manifest: PK6001 PK6005")]

[assembly: Clause("suppl-4",
    Ja = "附 則（令和8年3月17日副市長決裁）\n"
        + "この基本方針は、令和8年4月1日から施行する。",
    En = "Supplementary provision (decided by the deputy mayor on 17 March 2026). This Basic Policy comes into force on 1 April 2026.",
    Binds = "municipality", Checks = "manifest: PK6001 PK6005")]
