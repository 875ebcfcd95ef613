using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Engine.Json;

/// <summary>
/// Reads JSON (RFC 8259) into values that know where they stand, in one pass, strictly: a name stands once in an object, nothing
/// follows the value. The build's tasks may bring no package, and no package of the platform keeps the places.
/// </summary>
public sealed class JsonText
{
    /// <summary>How deep values may lie in each other; the reader calls itself once a step.</summary>
    public const int DeepestNesting = 64;

    private static readonly JsonMember[] NoMembers = [];
    private static readonly JsonItem[] NoItems = [];

    private readonly string _text;
    private readonly LineMap _lines;
    private int _next;

    private JsonText(string text)
    {
        _text = text;
        _lines = LineMap.Of(text);
    }

    /// <summary>Reads a text that is one JSON value.</summary>
    /// <exception cref="JsonSyntaxException">It is none.</exception>
    public static JsonItem Parse(string text)
    {
        var reader = new JsonText(text);
        JsonItem value = reader.Value(0);
        reader.SkipBlanks();
        return reader._next == text.Length ? value : throw reader.Fault(reader._next, "something follows the end of the value");
    }

    private JsonItem Value(int depth)
    {
        SkipBlanks();
        int start = _next;
        if (depth > DeepestNesting)
            throw Fault(start, "values lie too deep in each other");
        return Peek() switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => Item(JsonKind.String, start, String()),
            '-' or (>= '0' and <= '9') => Item(JsonKind.Number, start, Number()),
            't' => Word("true", JsonKind.True),
            'f' => Word("false", JsonKind.False),
            'n' => Word("null", JsonKind.Null),
            '\0' when start == _text.Length => throw Fault(start, "the text ends where a value is expected"),
            '\'' => throw Fault(start, "a text stands in double quotation marks"),
            '/' => throw Fault(start, "JSON has no comments"),
            _ => throw Fault(start, "a value is expected here"),
        };
    }

    private JsonItem Object(int depth)
    {
        int start = _next++;
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (bool first = true; !Closes('}', first, "the object"); first = false)
        {
            int at = _next;
            if (Peek() != '"')
                throw Fault(at, "a name in double quotation marks is expected here");
            string name = String();
            if (!names.Add(name))
                throw Fault(at, $"the name '{name}' stands twice in this object");
            SkipBlanks();
            if (Peek() != ':')
                throw Fault(_next, "a colon is expected behind the name");
            _next++;
            members.Add(new JsonMember(name, Place(at), Value(depth + 1)));
        }

        return new JsonItem(JsonKind.Object, Place(start), "", members, NoItems);
    }

    private JsonItem Array(int depth)
    {
        int start = _next++;
        var items = new List<JsonItem>();
        for (bool first = true; !Closes(']', first, "the array"); first = false)
            items.Add(Value(depth + 1));
        return new JsonItem(JsonKind.Array, Place(start), "", NoMembers, items);
    }

    /// <summary>Whether the closing bracket comes; otherwise the comma before the next value is passed.</summary>
    private bool Closes(char bracket, bool first, string what)
    {
        SkipBlanks();
        if (Peek() == bracket)
        {
            _next++;
            return true;
        }

        if (_next == _text.Length)
            throw Fault(_next, $"the text ends inside {what}");
        if (first)
            return false;
        if (Peek() != ',')
            throw Fault(_next, $"a comma or '{bracket}' is expected here");
        int comma = _next++;
        SkipBlanks();
        if (Peek() == bracket)
            throw Fault(comma, $"a comma stands before '{bracket}'");
        return false;
    }

    private string String()
    {
        int start = _next++;
        int plain = _next;
        StringBuilder? text = null;
        while (true)
        {
            if (_next == _text.Length || _text[_next] is '\n' or '\r')
                throw Fault(start, "the text in quotation marks does not end on its line");
            char c = _text[_next];
            if (c == '"')
            {
                string rest = _text.Substring(plain, _next++ - plain);
                return text == null ? rest : text.Append(rest).ToString();
            }

            if (c < ' ')
                throw Fault(_next, "a control character stands in a text; write it as an escape");
            if (c != '\\')
            {
                _next++;
                continue;
            }

            (text ??= new StringBuilder()).Append(_text, plain, _next - plain).Append(Escape());
            plain = _next;
        }
    }

    private char Escape()
    {
        int at = _next++;
        char sign = Peek();
        _next++;
        switch (sign)
        {
            case '"' or '\\' or '/': return sign;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u': return CodeUnit(at);
            default: throw Fault(at, "this is no escape of JSON; write a backslash as \\\\");
        }
    }

    private char CodeUnit(int at)
    {
        int unit = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = HexDigit(Peek());
            if (digit < 0)
                throw Fault(at, "four hexadecimal digits are expected behind \\u");
            unit = (unit << 4) + digit;
            _next++;
        }

        return (char)unit;
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private string Number()
    {
        int start = _next;
        if (Peek() == '-')
            _next++;
        if (Peek() == '0')
            _next++;
        else
            Digits();
        if (Peek() == '.')
        {
            _next++;
            Digits();
        }

        if (Peek() is 'e' or 'E')
        {
            _next++;
            if (Peek() is '+' or '-')
                _next++;
            Digits();
        }

        return _text.Substring(start, _next - start);
    }

    private void Digits()
    {
        if (Peek() is < '0' or > '9')
            throw Fault(_next, "a digit is expected here");
        while (Peek() is >= '0' and <= '9')
            _next++;
    }

    private JsonItem Word(string word, JsonKind kind)
    {
        int start = _next;
        if (string.CompareOrdinal(_text, start, word, 0, word.Length) != 0)
            throw Fault(start, "a value is expected here");
        _next += word.Length;
        return Item(kind, start, "");
    }

    private void SkipBlanks()
    {
        while (_next < _text.Length && _text[_next] is ' ' or '\t' or '\n' or '\r')
            _next++;
    }

    private char Peek() => _next < _text.Length ? _text[_next] : '\0';

    private LinePosition Place(int at) => _lines.Locate(at);

    private JsonItem Item(JsonKind kind, int start, string text) => new(kind, Place(start), text, NoMembers, NoItems);

    private JsonSyntaxException Fault(int at, string message) => new(Place(Math.Min(at, _text.Length)), message);
}
