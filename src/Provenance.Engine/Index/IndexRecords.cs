using System.Globalization;

namespace Provenance.Engine.Index;

/// <summary>Walks through the lines of an index file and through the fields of the current one.</summary>
internal sealed class IndexRecords(string text)
{
    private int _next;
    private int _line;
    private string[] _fields = [];
    private int _field;

    /// <summary>The first field of the current line: what sort of record it is.</summary>
    public string Word { get; private set; } = "";

    /// <summary>Goes to the next line; false at the end of the file, where <see cref="Word"/> is empty.</summary>
    public bool Next()
    {
        Word = "";
        _fields = [];
        _line++;
        if (_next >= text.Length)
            return false;

        int end = text.IndexOf(IndexFormat.LineEnd, _next);
        if (end < 0)
            throw Damage("the line was cut off");

        _fields = text.Substring(_next, end - _next).Split(IndexFormat.FieldSeparator);
        _next = end + 1;
        Word = _fields[0];
        _field = 1;
        return true;
    }

    /// <summary>Goes to the next line when it is a record of this sort; stays otherwise.</summary>
    public bool NextIs(string word) =>
        string.CompareOrdinal(text, _next, word, 0, word.Length) == 0
        && _next + word.Length < text.Length && text[_next + word.Length] == IndexFormat.FieldSeparator
        && Next();

    /// <summary>The next field, which may be null.</summary>
    public string? Optional()
    {
        if (_field >= _fields.Length)
            throw Damage("a field is missing");
        try
        {
            return IndexField.Read(_fields[_field++]);
        }
        catch (FormatException damage)
        {
            throw Damage(damage.Message);
        }
    }

    /// <summary>The next field.</summary>
    public string Text() => Optional() ?? throw Damage("a field is null that may not be");

    /// <summary>The next field as a number from 0.</summary>
    public int Number() =>
        int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Damage("a field is no number");

    /// <summary>The next field as a position in a list of <paramref name="count"/>.</summary>
    public int Position(int count)
    {
        int position = Number();
        return position < count ? position : throw Damage("a position lies behind the end of its list");
    }

    /// <summary>The same, for a field that may be null.</summary>
    public int? OptionalPosition(int count)
    {
        if (Optional() is not { } field)
            return null;
        return int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int position) && position < count ? position : throw Damage("a position lies behind the end of its list");
    }

    /// <summary>The next field as the name of a member of an enumeration.</summary>
    public T Name<T>()
        where T : struct, Enum
    {
        string name = Text();
        return Enum.TryParse(name, out T value) && value.ToString() == name ? value : throw Damage($"'{name}' is no {typeof(T).Name}");
    }

    /// <summary>How many fields of the record are left.</summary>
    public int FieldsLeft => _fields.Length - _field;

    /// <summary>Checks that the record has no further field.</summary>
    public void EndOfRecord()
    {
        if (FieldsLeft != 0)
            throw Damage("a field too many");
    }

    /// <summary>An error at the current line.</summary>
    public FormatException Damage(string what) => new($"line {_line.ToString(CultureInfo.InvariantCulture)}: {what}");
}
