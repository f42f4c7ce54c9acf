// 花巻市情報セキュリティ基本方針 題名・改正

[assembly: Clause("title",
    Ja = "花巻市情報セキュリティ基本方針\n"
        + "平成 30 年 3 月 26 日副市長決裁\n"
        + "改正\n"
        + "令和 2 年 3 月 30 日副市長決裁\n"
        + "令和 5 年 5 月 22 日副市長決裁\n"
        + "令和 8 年 3 月 17 日副市長決裁\n"
        + "花巻市情報セキュリティ基本方針\n"
        + "花巻市情報セキュリティ基本方針（平成 18 年 8 月 30 日制定）の全部を改正する。",
    En = "Hanamaki City Basic Policy on Information Security. Decided by the deputy mayor on 26 March 2018; amended on 30 March 2020, 22 May 2023 and "
        + "17 March 2026. Replaces in full the Basic Policy established on 30 August 2006.",
    Binds = "municipality", Checks = "manifest: PK6001")]
