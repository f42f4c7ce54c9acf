// The rules that read source code, each with the clause that obliges (a definition of 2 never does; where two oblige, the more specific).
// Not waivable: what would switch the check itself off (PK2006, PK2009, PK3001, PK3004, PK3005, PK4003, PK9001, PK9002), data of the
// My Number zone on the Internet (PK1001: the exception that 「原則として」 allows is a declared route), and taking a code made from
// an individual number for harmless (PK2004: the law itself counts it as one).

// Flow
[assembly: RuleClause("PK1000", "6(3)", Waivable = true)]
[assembly: RuleClause("PK1001", "6(3)①")]
[assembly: RuleClause("PK1002", "6(3)①", Waivable = true)]
[assembly: RuleClause("PK1003", "6(3)①", Waivable = true)]
[assembly: RuleClause("PK1004", "6(3)②", Waivable = true)]
[assembly: RuleClause("PK1005", "6(3)②", Waivable = true)]
[assembly: RuleClause("PK1006", "6(3)①", Waivable = true)]
[assembly: RuleClause("PK1007", "6(3)①", Waivable = true)]
[assembly: RuleClause("PK1008", "6(8)", Waivable = true)]
[assembly: RuleClause("PK1009", "6(3)①", Waivable = true)]
[assembly: RuleClause("PK1010", "6(9)", Waivable = true)]

// Labels
[assembly: RuleClause("PK2001", "6(2)", Waivable = true)]
[assembly: RuleClause("PK2002", "6(2)", Waivable = true)]
[assembly: RuleClause("PK2003", "6(2)", Waivable = true)]
[assembly: RuleClause("PK2004", "6(2)")]
[assembly: RuleClause("PK2005", "6(2)", Waivable = true)]
[assembly: RuleClause("PK2006", "6(3)②")]
[assembly: RuleClause("PK2007", "6(3)②", Waivable = true)]
[assembly: RuleClause("PK2008", "6(6)", Waivable = true)]
[assembly: RuleClause("PK2009", "6(6)")]

// Zones and paths
[assembly: RuleClause("PK3001", "6(3)")]
[assembly: RuleClause("PK3002", "6(3)②", Waivable = true)]
[assembly: RuleClause("PK3003", "6(3)②", Waivable = true)]
[assembly: RuleClause("PK3004", "6(3)①")]
[assembly: RuleClause("PK3005", "6(3)②")]
[assembly: RuleClause("PK3006", "6(3)②", Waivable = true)]

// Access
[assembly: RuleClause("PK4001", "6(3)①", Waivable = true)]
[assembly: RuleClause("PK4002", "6(6)", Waivable = true)]
[assembly: RuleClause("PK4003", "6(6)")]
[assembly: RuleClause("PK4004", "6(6)", Waivable = true)]
[assembly: RuleClause("PK4005", "6(6)", Waivable = true)]

// Integrity of the check itself
[assembly: RuleClause("PK9001", "6(9)")]
[assembly: RuleClause("PK9002", "6(6)")]
