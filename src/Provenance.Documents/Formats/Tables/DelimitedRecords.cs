namespace Provenance.Documents.Formats.Tables;

/// <summary>The records of a delimited text (RFC 4180): where each field stands, in two lists of numbers for all of them.</summary>
internal sealed class DelimitedRecords
{
    // So many lines tell what stands between fields.
    private const int LinesRead = 16;

    private readonly string _text;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _firstFields = [0];

    private DelimitedRecords(string text) => _text = text;

    /// <summary>Number of records.</summary>
    public int Count => _firstFields.Count - 1;

    /// <summary>Splits a text.</summary>
    /// <exception cref="FormatProblemException">It has more cells than a document may have.</exception>
    public static DelimitedRecords Of(string text, char delimiter)
    {
        var records = new DelimitedRecords(text);
        int i = 0;
        while (i < text.Length)
            i = records.ReadRecord(i, delimiter);
        return records;
    }

    /// <summary>
    /// The delimiter that stands as often in one line as in the next, in the most of the first lines, and of those the one that stands most often in the
    /// first; a comma where none stands. Comments and blank lines tell nothing.
    /// </summary>
    public static char DelimiterOf(string text)
    {
        const string candidates = ",;\t|";
        var counts = new int[candidates.Length];
        var before = new int[candidates.Length];
        var first = new int[candidates.Length];
        var agreeing = new int[candidates.Length];
        int lines = 0;
        for (int i = 0; i < text.Length && lines < LinesRead;)
        {
            Array.Clear(counts, 0, counts.Length);
            int start = i;
            bool quoted = false;
            for (; i < text.Length && (quoted || text[i] is not ('\n' or '\r')); i++)
            {
                quoted ^= text[i] == '"';
                int candidate = quoted ? -1 : candidates.IndexOf(text[i]);
                if (candidate >= 0)
                    counts[candidate]++;
            }

            bool counted = i > start && !(text[start] == '#' && start + 1 < i && char.IsWhiteSpace(text[start + 1]));
            i++;
            if (!counted)
                continue;
            for (int candidate = 0; candidate < counts.Length; candidate++)
            {
                if (lines > 0 && counts[candidate] > 0 && counts[candidate] == before[candidate])
                    agreeing[candidate]++;
            }

            if (lines++ == 0)
                counts.CopyTo(first, 0);
            counts.CopyTo(before, 0);
        }

        int best = 0;
        for (int candidate = 1; candidate < candidates.Length; candidate++)
        {
            if (agreeing[candidate] > agreeing[best] || agreeing[candidate] == agreeing[best] && first[candidate] > first[best])
                best = candidate;
        }

        return candidates[best];
    }

    /// <summary>Number of fields of a record.</summary>
    public int FieldsOf(int record) => _firstFields[record + 1] - _firstFields[record];

    /// <summary>Where a field stands; the end of its record for one that it lacks.</summary>
    public (int Start, int End, bool IsQuoted) Field(int record, int field)
    {
        if (field >= FieldsOf(record))
        {
            int end = _ends[_firstFields[record + 1] - 1];
            return (end, end, false);
        }

        int index = _firstFields[record] + field;
        (int start, int behind) = (_starts[index], _ends[index]);
        bool quoted = start < behind && _text[start] == '"';
        return quoted ? (start + 1, behind > start + 1 && _text[behind - 1] == '"' ? behind - 1 : behind, true) : (start, behind, false);
    }

    /// <summary>The text of a field.</summary>
    public string TextOf(int record, int field)
    {
        (int start, int end, bool quoted) = Field(record, field);
        string text = _text.Substring(start, end - start);
        return quoted ? text.Replace("\"\"", "\"") : text;
    }

    /// <summary>Whether nothing stands in a record.</summary>
    public bool IsBlank(int record)
    {
        for (int field = 0; field < FieldsOf(record); field++)
        {
            (int start, int end, _) = Field(record, field);
            for (int i = start; i < end; i++)
            {
                if (!char.IsWhiteSpace(_text[i]))
                    return false;
            }
        }

        return true;
    }

    private int ReadRecord(int i, char delimiter)
    {
        while (true)
        {
            if (_starts.Count == TableText.MostCells)
                throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {TableText.MostCells} cells"));
            _starts.Add(i);
            i = EndOfField(i, delimiter);
            _ends.Add(i);
            if (i < _text.Length && _text[i] == delimiter)
            {
                i++;
                continue;
            }

            _firstFields.Add(_starts.Count);
            return i + (i + 1 < _text.Length && _text[i] == '\r' && _text[i + 1] == '\n' ? 2 : 1);
        }
    }

    private int EndOfField(int i, char delimiter)
    {
        if (i < _text.Length && _text[i] == '"')
        {
            i++;
            while (i < _text.Length && (_text[i] != '"' || i + 1 < _text.Length && _text[i + 1] == '"'))
                i += _text[i] == '"' ? 2 : 1;
            i = Math.Min(i + 1, _text.Length);
        }

        // What stands behind a closing mark is of no standard; it goes with the field.
        while (i < _text.Length && _text[i] != delimiter && _text[i] is not ('\n' or '\r'))
            i++;
        return i;
    }
}
