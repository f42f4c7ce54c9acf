using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Languages;

/// <summary>What the text is searched for.</summary>
internal interface ISought
{
    bool Contains(ISymbol? symbol);

    /// <summary>True for a literal key of the data.</summary>
    bool IsKey(string literal);

    /// <summary>A constant that holds a literal key stands for it wherever it is named.</summary>
    void AddConstant(ISymbol field);
}
