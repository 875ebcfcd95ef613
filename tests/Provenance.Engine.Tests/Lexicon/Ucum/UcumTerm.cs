using System.Globalization;

namespace Provenance.Engine.Tests;

/// <summary>
/// A term of UCUM, evaluated by the standard's grammar: components joined by points and slashes from left to right,
/// brackets, exponents, prefixes, annotations. Written without a look at the engine.
/// </summary>
internal sealed class UcumTerm
{
    private readonly string _text;
    private int _at;

    private UcumTerm(string text) => _text = text;

    /// <summary>The value in base units and the exponents of the seven base units; fails on what the grammar does not hold.</summary>
    public static (double Value, int[] Powers) Evaluate(string text)
    {
        var term = new UcumTerm(text);
        (double Value, int[] Powers) result = term.Term();
        return term._at == text.Length ? result : throw new FormatException($"{text}: unexpected '{text[term._at]}'");
    }

    private char Peek => _at < _text.Length ? _text[_at] : '\0';

    private (double Value, int[] Powers) Term()
    {
        (double Value, int[] Powers) result = (1, new int[UcumTable.Bases.Length]);
        bool over = Peek == '/';
        if (over)
            _at++;
        while (true)
        {
            (double value, int[] powers) = Component();
            result.Value *= over ? 1 / value : value;
            for (int i = 0; i < powers.Length; i++)
                result.Powers[i] += over ? -powers[i] : powers[i];
            if (Peek is not ('.' or '/'))
                return result;
            over = _text[_at++] == '/';
        }
    }

    private (double Value, int[] Powers) Component()
    {
        (double Value, int[] Powers) result;
        if (Peek == '(')
        {
            _at++;
            result = Term();
            if (Peek != ')')
                throw new FormatException(_text + ": a bracket is not closed");
            _at++;
            return result;
        }

        result = Peek == '{' ? (1, new int[UcumTable.Bases.Length]) : Unit();
        if (Peek == '{')
        {
            int close = _text.IndexOf('}', _at);
            _at = close >= 0 ? close + 1 : throw new FormatException(_text + ": an annotation is not closed");
        }

        return result;
    }

    private (double Value, int[] Powers) Unit()
    {
        int start = _at;
        bool bracket = false;
        for (; _at < _text.Length; _at++)
        {
            bracket = _text[_at] == '[' || bracket && _text[_at] != ']';
            if (!bracket && (_text[_at] is '.' or '/' or '(' or ')' or '{' or '}'))
                break;
        }

        string unit = _text[start.._at];
        if (unit.Length > 0 && unit.All(char.IsAsciiDigit))
            return (double.Parse(unit, CultureInfo.InvariantCulture), new int[UcumTable.Bases.Length]);
        string atom = unit.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (atom.Length < unit.Length && atom[^1] is '-' or '+')
            atom = atom[..^1];
        int power = atom.Length == unit.Length ? 1 : int.Parse(unit[atom.Length..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        (double value, int[] powers) = Simple(atom);
        return (Math.Pow(value, power), [.. powers.Select(exponent => exponent * power)]);
    }

    private (double Value, int[] Powers) Simple(string code)
    {
        if (UcumTable.Atoms.FirstOrDefault(atom => atom.Code == code) is { } whole)
            return Atom(whole, 1);
        foreach ((string prefix, double factor) in UcumTable.Prefixes)
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal) && UcumTable.Atoms.FirstOrDefault(atom => atom.Metric && atom.Code == code[prefix.Length..]) is { } metric)
                return Atom(metric, factor);
        }

        throw new FormatException($"{_text}: UCUM has no unit '{code}'");
    }

    private static (double Value, int[] Powers) Atom(UcumAtom atom, double factor)
    {
        if (atom.Of != null)
        {
            (double value, int[] powers) = Evaluate(atom.Of);
            return (factor * atom.Value * value, powers);
        }

        return (factor, [.. UcumTable.Bases.Select(code => code == atom.Code ? 1 : 0)]);
    }
}
