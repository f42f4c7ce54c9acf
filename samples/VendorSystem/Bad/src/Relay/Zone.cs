// Everything in this project runs in the LGWAN zone. このプロジェクトはLGWAN接続系で動く。
using PolicyKit;
using PolicyKit.Hanamaki;
using PolicyKit.ThreeLayer;

[assembly: InZone(typeof(LgwanZone))]
[assembly: UsesPolicy(typeof(HanamakiPolicy))]
