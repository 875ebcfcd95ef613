using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Provenance.Analyzers.Rules;

/// <summary>A text in code: one literal, or literals joined by plus signs, which is how long texts are written.</summary>
/// <param name="Operation">The literal, or the whole sum.</param>
/// <param name="Text">What it holds.</param>
internal readonly record struct StringInCode(IOperation Operation, string Text)
{
    /// <summary>The text that begins with a literal; null for every other literal of a sum.</summary>
    public static StringInCode? Of(ILiteralOperation literal)
    {
        if (literal.ConstantValue.Value is not string)
            return null;

        IOperation whole = literal;
        while (whole.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue: { HasValue: true, Value: string } } sum)
        {
            if (sum.LeftOperand != whole)
                return null;
            whole = sum;
        }

        return new StringInCode(whole, (string)whole.ConstantValue.Value!);
    }

    /// <summary>Whether there are at least so many blanks: the cheapest sign that a text has words.</summary>
    public bool HasBlanks(int least)
    {
        int blanks = 0;
        foreach (char c in Text)
        {
            if (char.IsWhiteSpace(c) && ++blanks == least)
                return true;
        }

        return least == 0;
    }
}
