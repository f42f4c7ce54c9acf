// The first rung: one line says where all of this code runs. The database of this assembly belongs to the same zone.
// 最初の一歩: この一行で、アセンブリ全体がマイナンバー利用事務系で動くことを宣言する。データベースも同じ系に属する。
[assembly: InZone(typeof(MyNumberZone))]
[assembly: UsesPolicy(typeof(HanamakiPolicy))]
