// a table of two hundred columns, a screen of two hundred fields, kept between methods

namespace ManyMembers;

internal sealed class Ledger
{
    public string C000 { get; set; } = ""; public string C001 { get; set; } = ""; public string C002 { get; set; } = ""; public string C003 { get; set; } = "";
    public string C004 { get; set; } = ""; public string C005 { get; set; } = ""; public string C006 { get; set; } = ""; public string C007 { get; set; } = "";
    public string C008 { get; set; } = ""; public string C009 { get; set; } = ""; public string C010 { get; set; } = ""; public string C011 { get; set; } = "";
    public string C012 { get; set; } = ""; public string C013 { get; set; } = ""; public string C014 { get; set; } = ""; public string C015 { get; set; } = "";
    public string C016 { get; set; } = ""; public string C017 { get; set; } = ""; public string C018 { get; set; } = ""; public string C019 { get; set; } = "";
    public string C020 { get; set; } = ""; public string C021 { get; set; } = ""; public string C022 { get; set; } = ""; public string C023 { get; set; } = "";
    public string C024 { get; set; } = ""; public string C025 { get; set; } = ""; public string C026 { get; set; } = ""; public string C027 { get; set; } = "";
    public string C028 { get; set; } = ""; public string C029 { get; set; } = ""; public string C030 { get; set; } = ""; public string C031 { get; set; } = "";
    public string C032 { get; set; } = ""; public string C033 { get; set; } = ""; public string C034 { get; set; } = ""; public string C035 { get; set; } = "";
    public string C036 { get; set; } = ""; public string C037 { get; set; } = ""; public string C038 { get; set; } = ""; public string C039 { get; set; } = "";
    public string C040 { get; set; } = ""; public string C041 { get; set; } = ""; public string C042 { get; set; } = ""; public string C043 { get; set; } = "";
    public string C044 { get; set; } = ""; public string C045 { get; set; } = ""; public string C046 { get; set; } = ""; public string C047 { get; set; } = "";
    public string C048 { get; set; } = ""; public string C049 { get; set; } = ""; public string C050 { get; set; } = ""; public string C051 { get; set; } = "";
    public string C052 { get; set; } = ""; public string C053 { get; set; } = ""; public string C054 { get; set; } = ""; public string C055 { get; set; } = "";
    public string C056 { get; set; } = ""; public string C057 { get; set; } = ""; public string C058 { get; set; } = ""; public string C059 { get; set; } = "";
    public string C060 { get; set; } = ""; public string C061 { get; set; } = ""; public string C062 { get; set; } = ""; public string C063 { get; set; } = "";
    public string C064 { get; set; } = ""; public string C065 { get; set; } = ""; public string C066 { get; set; } = ""; public string C067 { get; set; } = "";
    public string C068 { get; set; } = ""; public string C069 { get; set; } = ""; public string C070 { get; set; } = ""; public string C071 { get; set; } = "";
    public string C072 { get; set; } = ""; public string C073 { get; set; } = ""; public string C074 { get; set; } = ""; public string C075 { get; set; } = "";
    public string C076 { get; set; } = ""; public string C077 { get; set; } = ""; public string C078 { get; set; } = ""; public string C079 { get; set; } = "";
    public string C080 { get; set; } = ""; public string C081 { get; set; } = ""; public string C082 { get; set; } = ""; public string C083 { get; set; } = "";
    public string C084 { get; set; } = ""; public string C085 { get; set; } = ""; public string C086 { get; set; } = ""; public string C087 { get; set; } = "";
    public string C088 { get; set; } = ""; public string C089 { get; set; } = ""; public string C090 { get; set; } = ""; public string C091 { get; set; } = "";
    public string C092 { get; set; } = ""; public string C093 { get; set; } = ""; public string C094 { get; set; } = ""; public string C095 { get; set; } = "";
    public string C096 { get; set; } = ""; public string C097 { get; set; } = ""; public string C098 { get; set; } = ""; public string C099 { get; set; } = "";
    public string C100 { get; set; } = ""; public string C101 { get; set; } = ""; public string C102 { get; set; } = ""; public string C103 { get; set; } = "";
    public string C104 { get; set; } = ""; public string C105 { get; set; } = ""; public string C106 { get; set; } = ""; public string C107 { get; set; } = "";
    public string C108 { get; set; } = ""; public string C109 { get; set; } = ""; public string C110 { get; set; } = ""; public string C111 { get; set; } = "";
    public string C112 { get; set; } = ""; public string C113 { get; set; } = ""; public string C114 { get; set; } = ""; public string C115 { get; set; } = "";
    public string C116 { get; set; } = ""; public string C117 { get; set; } = ""; public string C118 { get; set; } = ""; public string C119 { get; set; } = "";
    public string C120 { get; set; } = ""; public string C121 { get; set; } = ""; public string C122 { get; set; } = ""; public string C123 { get; set; } = "";
    public string C124 { get; set; } = ""; public string C125 { get; set; } = ""; public string C126 { get; set; } = ""; public string C127 { get; set; } = "";
    public string C128 { get; set; } = ""; public string C129 { get; set; } = ""; public string C130 { get; set; } = ""; public string C131 { get; set; } = "";
    public string C132 { get; set; } = ""; public string C133 { get; set; } = ""; public string C134 { get; set; } = ""; public string C135 { get; set; } = "";
    public string C136 { get; set; } = ""; public string C137 { get; set; } = ""; public string C138 { get; set; } = ""; public string C139 { get; set; } = "";
    public string C140 { get; set; } = ""; public string C141 { get; set; } = ""; public string C142 { get; set; } = ""; public string C143 { get; set; } = "";
    public string C144 { get; set; } = ""; public string C145 { get; set; } = ""; public string C146 { get; set; } = ""; public string C147 { get; set; } = "";
    public string C148 { get; set; } = ""; public string C149 { get; set; } = ""; public string C150 { get; set; } = ""; public string C151 { get; set; } = "";
    public string C152 { get; set; } = ""; public string C153 { get; set; } = ""; public string C154 { get; set; } = ""; public string C155 { get; set; } = "";
    public string C156 { get; set; } = ""; public string C157 { get; set; } = ""; public string C158 { get; set; } = ""; public string C159 { get; set; } = "";
    public string C160 { get; set; } = ""; public string C161 { get; set; } = ""; public string C162 { get; set; } = ""; public string C163 { get; set; } = "";
    public string C164 { get; set; } = ""; public string C165 { get; set; } = ""; public string C166 { get; set; } = ""; public string C167 { get; set; } = "";
    public string C168 { get; set; } = ""; public string C169 { get; set; } = ""; public string C170 { get; set; } = ""; public string C171 { get; set; } = "";
    public string C172 { get; set; } = ""; public string C173 { get; set; } = ""; public string C174 { get; set; } = ""; public string C175 { get; set; } = "";
    public string C176 { get; set; } = ""; public string C177 { get; set; } = ""; public string C178 { get; set; } = ""; public string C179 { get; set; } = "";
    public string C180 { get; set; } = ""; public string C181 { get; set; } = ""; public string C182 { get; set; } = ""; public string C183 { get; set; } = "";
    public string C184 { get; set; } = ""; public string C185 { get; set; } = ""; public string C186 { get; set; } = ""; public string C187 { get; set; } = "";
    public string C188 { get; set; } = ""; public string C189 { get; set; } = ""; public string C190 { get; set; } = ""; public string C191 { get; set; } = "";
    public string C192 { get; set; } = ""; public string C193 { get; set; } = ""; public string C194 { get; set; } = ""; public string C195 { get; set; } = "";
    public string C196 { get; set; } = ""; public string C197 { get; set; } = ""; public string C198 { get; set; } = ""; public string C199 { get; set; } = "";
}

internal sealed class Keeper
{
    private readonly Ledger ledger = new();

    public void Fill() { ledger.C190 = Data.Secret(); }

    public void Send() { Net.Send(ledger.C190); } // want PK1001
    public void SendOther() { Net.Send(ledger.C189); } // clean
    public void SendAll() { Net.Send(System.Text.Json.JsonSerializer.Serialize(ledger)); } // want PK1001
}

internal sealed class Screen
{
    private string f0 = "", f1 = "", f2 = "", f3 = "", f4 = "", f5 = "", f6 = "", f7 = "", f8 = "", f9 = "";
    private string f10 = "", f11 = "", f12 = "", f13 = "", f14 = "", f15 = "", f16 = "", f17 = "", f18 = "", f19 = "";
    private string f20 = "", f21 = "", f22 = "", f23 = "", f24 = "", f25 = "", f26 = "", f27 = "", f28 = "", f29 = "";
    private string f30 = "", f31 = "", f32 = "", f33 = "", f34 = "", f35 = "", f36 = "", f37 = "", f38 = "", f39 = "";
    private string f40 = "", f41 = "", f42 = "", f43 = "", f44 = "", f45 = "", f46 = "", f47 = "", f48 = "", f49 = "";
    private string f50 = "", f51 = "", f52 = "", f53 = "", f54 = "", f55 = "", f56 = "", f57 = "", f58 = "", f59 = "";
    private string f60 = "", f61 = "", f62 = "", f63 = "", f64 = "", f65 = "", f66 = "", f67 = "", f68 = "", f69 = "";
    private string f70 = "", f71 = "", f72 = "", f73 = "", f74 = "", f75 = "", f76 = "", f77 = "", f78 = "", f79 = "";
    private string f80 = "", f81 = "", f82 = "", f83 = "", f84 = "", f85 = "", f86 = "", f87 = "", f88 = "", f89 = "";
    private string f90 = "", f91 = "", f92 = "", f93 = "", f94 = "", f95 = "", f96 = "", f97 = "", f98 = "", f99 = "";
    private string f100 = "", f101 = "", f102 = "", f103 = "", f104 = "", f105 = "", f106 = "", f107 = "", f108 = "", f109 = "";
    private string f110 = "", f111 = "", f112 = "", f113 = "", f114 = "", f115 = "", f116 = "", f117 = "", f118 = "", f119 = "";
    private string f120 = "", f121 = "", f122 = "", f123 = "", f124 = "", f125 = "", f126 = "", f127 = "", f128 = "", f129 = "";
    private string f130 = "", f131 = "", f132 = "", f133 = "", f134 = "", f135 = "", f136 = "", f137 = "", f138 = "", f139 = "";
    private string f140 = "", f141 = "", f142 = "", f143 = "", f144 = "", f145 = "", f146 = "", f147 = "", f148 = "", f149 = "";
    private string f150 = "", f151 = "", f152 = "", f153 = "", f154 = "", f155 = "", f156 = "", f157 = "", f158 = "", f159 = "";
    private string f160 = "", f161 = "", f162 = "", f163 = "", f164 = "", f165 = "", f166 = "", f167 = "", f168 = "", f169 = "";
    private string f170 = "", f171 = "", f172 = "", f173 = "", f174 = "", f175 = "", f176 = "", f177 = "", f178 = "", f179 = "";
    private string f180 = "", f181 = "", f182 = "", f183 = "", f184 = "", f185 = "", f186 = "", f187 = "", f188 = "", f189 = "";
    private string f190 = "", f191 = "", f192 = "", f193 = "", f194 = "", f195 = "", f196 = "", f197 = "", f198 = "", f199 = "";

    public void Fill() { f190 = Data.Secret(); }

    public void Send() { Net.Send(f190); } // want PK1001
    public void SendOther() { Net.Send(f0 + f189); } // clean
}
