using Provenance.Engine.Json;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Json;

/// <summary>
/// Reads a JSON document (RFC 8259) onto a tape: a record of fixed size for each value, with its place. The platform's readers keep
/// no places, or need a package under .NET Framework; the engine's reader of configuration keeps a tree, which data do not need.
/// </summary>
internal sealed class JsonTape
{
    /// <summary>How deep values may lie in each other.</summary>
    public const int DeepestNesting = 128;

    /// <summary>The most values of a document.</summary>
    public const int MostValues = 400_000;

    private readonly string _text;
    private readonly List<JsonNode> _nodes = [];
    private int _next;

    private JsonTape(string text) => _text = text;

    /// <summary>Reads a document.</summary>
    /// <exception cref="FormatProblemException">It is no JSON, too deep, or has too many values.</exception>
    public static List<JsonNode> Of(string text)
    {
        var tape = new JsonTape(text);
        tape.Value(-1, -1, 0);
        tape.SkipBlanks();
        return tape._next == text.Length ? tape._nodes : throw tape.Fault("something follows the end of the value");
    }

    private void Value(int nameStart, int nameEnd, int depth)
    {
        SkipBlanks();
        if (depth > DeepestNesting)
            throw Fault(FormattableString.Invariant($"values lie more than {DeepestNesting} deep in each other"));
        if (_nodes.Count == MostValues)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {MostValues} values"));
        int node = _nodes.Count;
        int start = _next;
        _nodes.Add(default);
        JsonKind kind = Peek() switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => String(),
            '-' or (>= '0' and <= '9') => Number(),
            't' => Word("true", JsonKind.True),
            'f' => Word("false", JsonKind.False),
            'n' => Word("null", JsonKind.Null),
            _ => throw Fault(start == _text.Length ? "the text ends where a value is expected" : "a value is expected here"),
        };
        _nodes[node] = new JsonNode(kind, nameStart, nameEnd, start, _next, _nodes.Count);
    }

    private JsonKind Object(int depth)
    {
        for (bool first = true; !Closes('}', first); first = false)
        {
            if (Peek() != '"')
                throw Fault("a name in double quotation marks is expected here");
            int name = _next + 1;
            String();
            int end = _next - 1;
            SkipBlanks();
            if (Peek() != ':')
                throw Fault("a colon is expected behind the name");
            _next++;
            Value(name, end, depth + 1);
        }

        return JsonKind.Object;
    }

    private JsonKind Array(int depth)
    {
        for (bool first = true; !Closes(']', first); first = false)
            Value(-1, -1, depth + 1);
        return JsonKind.Array;
    }

    /// <summary>Whether the closing bracket comes; otherwise what separates the values is passed.</summary>
    private bool Closes(char bracket, bool first)
    {
        if (first)
            _next++;
        SkipBlanks();
        if (Peek() == bracket)
        {
            _next++;
            return true;
        }

        if (_next == _text.Length)
            throw Fault("the text ends inside an object or an array");
        if (first)
            return false;
        if (Peek() != ',')
            throw Fault($"a comma or '{bracket}' is expected here");
        _next++;
        SkipBlanks();
        return Peek() == bracket ? throw Fault($"a comma stands before '{bracket}'") : false;
    }

    private JsonKind String()
    {
        int start = _next++;
        while (_next < _text.Length && _text[_next] != '"' && _text[_next] is not ('\n' or '\r'))
            _next += _text[_next] == '\\' ? 2 : 1;
        if (_next >= _text.Length || _text[_next] != '"')
        {
            _next = start;
            throw Fault("the text in quotation marks does not end on its line");
        }

        _next++;
        return JsonKind.String;
    }

    private JsonKind Number()
    {
        if (Peek() == '-')
            _next++;
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

        return JsonKind.Number;
    }

    private void Digits()
    {
        if (Peek() is < '0' or > '9')
            throw Fault("a digit is expected here");
        while (Peek() is >= '0' and <= '9')
            _next++;
    }

    private JsonKind Word(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _next, word, 0, word.Length) != 0)
            throw Fault("a value is expected here");
        _next += word.Length;
        return kind;
    }

    /// <summary>Blanks, and comments: configuration has them, and what they say is no value.</summary>
    private void SkipBlanks()
    {
        while (_next < _text.Length)
        {
            if (_text[_next] is ' ' or '\t' or '\n' or '\r')
                _next++;
            else if (_text[_next] == '/' && _next + 1 < _text.Length && _text[_next + 1] is '/' or '*')
                SkipComment(_text[_next + 1] == '/' ? "\n" : "*/");
            else
                return;
        }
    }

    private void SkipComment(string end)
    {
        int at = _text.IndexOf(end, _next + 2, StringComparison.Ordinal);
        _next = at < 0 ? _text.Length : at + end.Length;
    }

    private char Peek() => _next < _text.Length ? _text[_next] : '\0';

    private FormatProblemException Fault(string what) => FormatProblemException.Damaged($"is no JSON: {what}", LineMap.Of(_text).Locate(Math.Min(_next, _text.Length)));
}
