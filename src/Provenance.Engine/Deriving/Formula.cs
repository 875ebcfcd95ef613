using System.Globalization;
using System.Text;

namespace Provenance.Engine.Deriving;

/// <summary>
/// Works a formula out: numbers, names of figures, + - * /, brackets, and <c>sum</c>, <c>min</c>, <c>max</c> over figures, also over all whose names begin alike (<c>sum(Rates.*)</c>).
/// Depth and length are bounded.
/// </summary>
internal sealed class Formula
{
    private const int Longest = 1000, Deepest = 32;

    private readonly string _text;
    private readonly Func<string, IReadOnlyList<Amount>> _resolve;
    private int _at;
    private int _depth;

    private Formula(string text, Func<string, IReadOnlyList<Amount>> resolve) => (_text, _resolve) = (text, resolve);

    /// <summary>The value of a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="resolve">The figures that a name means: one, or several where it ends with a star.</param>
    /// <exception cref="DerivingException">It cannot be worked out.</exception>
    public static Amount Evaluate(string text, Func<string, IReadOnlyList<Amount>> resolve)
    {
        if (text.Length > Longest)
            throw new DerivingException($"it is longer than {Longest.ToString(CultureInfo.InvariantCulture)} characters");
        var formula = new Formula(text, resolve);
        try
        {
            Amount value = formula.Sum();
            if (formula.Peek() is { } left)
                throw new DerivingException($"'{left}' is not expected at character {(formula._at + 1).ToString(CultureInfo.InvariantCulture)}");
            return value;
        }
        catch (ArithmeticException e)
        {
            throw DerivingException.Of(e);
        }
    }

    /// <summary>A formula with words in the place of names; each name is read once, so that words which hold another name stay as they are.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="words">The words, by name.</param>
    public static string WithWords(string text, IReadOnlyDictionary<string, string> words)
    {
        var written = new StringBuilder();
        for (int at = 0; at < text.Length;)
        {
            int end = char.IsLetterOrDigit(text[at]) ? EndOfName(text, at) : at + 1;
            string part = text.Substring(at, end - at);
            written.Append(words.TryGetValue(part, out string? word) ? word : part);
            at = end;
        }

        return written.ToString();
    }

    private Amount Sum()
    {
        if (++_depth > Deepest)
            throw new DerivingException("its brackets are too deep");
        Amount value = Product();
        while (Peek() is '+' or '-')
        {
            int sign = _text[_at++] == '+' ? 1 : -1;
            value = value.Plus(Product(), sign);
        }

        _depth--;
        return value;
    }

    private Amount Product()
    {
        Amount value = Factor();
        while (Peek() is '*' or '/' or '×')
            value = _text[_at++] == '/' ? value.Over(Factor()) : value.Times(Factor());
        return value;
    }

    private Amount Factor()
    {
        switch (Peek())
        {
            case '-':
                _at++;
                if (++_depth > Deepest)
                    throw new DerivingException("it has too many signs");
                Amount positive = Factor();
                _depth--;
                return positive.Negated();
            case '(':
                _at++;
                Amount inner = Sum();
                Expect(')');
                return inner;
            case >= '0' and <= '9':
                return Number();
            case { } c when char.IsLetter(c):
                return Named();
            case { } c:
                throw new DerivingException($"'{c}' is not expected at character {(_at + 1).ToString(CultureInfo.InvariantCulture)}");
            default:
                throw new DerivingException("it ends where a number or a name is expected");
        }
    }

    private Amount Number()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsDigit(_text[_at]) || _text[_at] == '.'))
            _at++;
        string number = _text.Substring(start, _at - start);
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? new Amount(value, null, IsLiteral: true)
            : throw new DerivingException($"'{number}' is no number");
    }

    private Amount Named()
    {
        string name = Name();
        if (name is "sum" or "min" or "max" && Peek() == '(')
        {
            _at++;
            return Over(name);
        }

        IReadOnlyList<Amount> found = _resolve(name);
        return found.Count == 1 && !name.EndsWith("*", StringComparison.Ordinal) ? found[0] : throw new DerivingException($"'{name}' means several figures; write sum({name}), min({name}) or max({name})");
    }

    private Amount Over(string function)
    {
        var all = new List<Amount>();
        do
        {
            int start = _at;
            if (Peek() is { } c && char.IsLetter(c) && Name() is var name && name.EndsWith("*", StringComparison.Ordinal))
            {
                all.AddRange(_resolve(name));
                continue;
            }

            _at = start;
            all.Add(Sum());
        }
        while (Peek() == ',' && _at++ >= 0);
        Expect(')');
        Amount result = all[0];
        foreach (Amount next in all.Skip(1))
        {
            if (function == "sum")
            {
                result = result.Plus(next, 1);
                continue;
            }

            decimal difference = next.Plus(result, -1, isComparison: true).Number;
            if (function == "min" ? difference < 0 : difference > 0)
                result = next;
        }

        return result;
    }

    private string Name()
    {
        int start = _at;
        _at = EndOfName(_text, start);
        return _text.Substring(start, _at - start);
    }

    private static int EndOfName(string text, int start)
    {
        int at = start;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '_'))
            at++;
        return at < text.Length && text[at] == '*' && at > start && text[at - 1] == '.' ? at + 1 : at;
    }

    private void Expect(char c)
    {
        if (Peek() != c)
            throw new DerivingException($"'{c}' is missing at character {(_at + 1).ToString(CultureInfo.InvariantCulture)}");
        _at++;
    }

    private char? Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
        return _at < _text.Length ? _text[_at] : null;
    }
}
