// This assembly runs in the LGWAN zone. Tables that other divisions hand over may have a column of individual numbers:
// whatever is read under that key belongs to the My Number zone, wherever the table came from.
// このアセンブリはLGWAN接続系で動く。「個人番号」という列から読んだ値は、どの表であってもマイナンバー利用事務系の情報とみなす。
[assembly: InZone(typeof(LgwanZone))]
[assembly: UsesPolicy(typeof(HanamakiPolicy))]
[assembly: KeyZone("個人番号", typeof(MyNumberZone))]
