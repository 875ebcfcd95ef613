namespace Provenance.Analyzers.Rules;

/// <summary>What a rule tells its code fix, by the names in the properties of a diagnostic.</summary>
internal static class FixProperties
{
    /// <summary>The C# expression to put in place, fully qualified.</summary>
    public const string Expression = nameof(Expression);

    /// <summary>The keyword of that expression's type.</summary>
    public const string Type = nameof(Type);

    /// <summary>Whether the literal is a hundredth of the expression: <c>true</c> or <c>false</c>.</summary>
    public const string IsShare = nameof(IsShare);

    /// <summary>The text that the literal should hold.</summary>
    public const string Exact = nameof(Exact);
}
