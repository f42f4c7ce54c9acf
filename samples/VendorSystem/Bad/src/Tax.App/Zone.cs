// Everything in this project runs in the My Number zone. このプロジェクトはマイナンバー利用事務系で動く。
using PolicyKit;
using PolicyKit.Hanamaki;
using PolicyKit.ThreeLayer;

[assembly: InZone(typeof(MyNumberZone))]
[assembly: UsesPolicy(typeof(HanamakiPolicy))]
