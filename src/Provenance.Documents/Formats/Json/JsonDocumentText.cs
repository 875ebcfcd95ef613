using Provenance.Documents.Formats.Tables;
using Provenance.Engine.Json;

namespace Provenance.Documents.Formats.Json;

/// <summary>Writes a JSON document as text and tables.</summary>
/// <param name="original">The document.</param>
/// <param name="nodes">Its values.</param>
/// <param name="text">Where to write.</param>
internal sealed class JsonDocumentText(string original, List<JsonNode> nodes, MappedText text)
{
    private const int LongestCell = 120;
    private const int LongestPath = 160;

    private readonly TableText _table = new(text, original);
    private readonly LackingCells _lacking = new(original.Length);
    private bool _isInTable;

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        Write(0, "");
        EndTable(original.Length);
    }

    private void Write(int node, string path)
    {
        JsonNode value = nodes[node];
        string own = value.NameStart < 0 ? path : Join(path, Name(value));
        if (value.Kind == JsonKind.Array && RecordFields(node) is { } fields)
        {
            EndTable(value.Start);
            WriteRecords(node, fields);
        }
        else if (!value.IsScalar)
        {
            for (int child = node + 1; child < value.Next; child = nodes[child].Next)
                Write(child, own);
        }
        else if (value.Kind == JsonKind.String && value.End - value.Start > LongestCell)
        {
            EndTable(value.Start);
            WriteString(value, isCell: false);
            text.Add("\n\n", value.End);
        }
        else if (value.Kind is JsonKind.Number or JsonKind.String && !(value.Kind == JsonKind.Number && FieldName.IsIdentifier(own)))
        {
            WriteRow(value, own);
        }
    }

    /// <summary>One value with the words of its path.</summary>
    private void WriteRow(JsonNode value, string path)
    {
        if (!_isInTable)
            text.Add("| Name | Value |\n|---|---|\n", value.Start);
        _isInTable = true;
        _table.BeginCell(isFirst: true, value.Start);
        _table.Words(FieldName.Head(path), value.NameStart < 0 ? value.Start : value.NameStart);
        _table.BeginCell(isFirst: false, value.Start);
        WriteScalar(value);
        _table.EndRow(value.End);
    }

    private void WriteRecords(int array, List<string> fields)
    {
        int place = nodes[array].Start;
        for (int field = 0; field < fields.Count; field++)
        {
            _table.BeginCell(field == 0, place);
            _table.Words(FieldName.Head(fields[field]), place);
        }

        _table.EndRow(place);
        _table.Rule(fields.Count, place);
        for (int record = array + 1; record < nodes[array].Next; record = nodes[record].Next)
            WriteRecord(record, fields);
        text.Add("\n", nodes[array].End);
    }

    private void WriteRecord(int record, List<string> fields)
    {
        int child = record + 1;
        int end = nodes[record].Next;
        _lacking.Add(fields.Count - (end - child));
        for (int field = 0; field < fields.Count; field++)
        {
            JsonNode? value = null;
            // Records have their fields in one order; where one has not, its fields are looked through.
            if (child < end && Name(nodes[child]) == fields[field])
                value = nodes[child++];
            else
                value = Find(record, fields[field]);
            _table.BeginCell(field == 0, value?.Start ?? nodes[record].Start);
            if (value is { } found && !(found.Kind == JsonKind.Number && FieldName.IsIdentifier(fields[field])))
                WriteScalar(found);
        }

        _table.EndRow(nodes[record].End);
    }

    private JsonNode? Find(int record, string field)
    {
        for (int child = record + 1; child < nodes[record].Next; child++)
        {
            if (Name(nodes[child]) == field)
                return nodes[child];
        }

        return null;
    }

    /// <summary>The fields of an array of objects that hold nothing but short values, in order; null when it is anything else.</summary>
    private List<string>? RecordFields(int array)
    {
        var fields = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        int records = 0;
        for (int record = array + 1; record < nodes[array].Next; record = nodes[record].Next, records++)
        {
            if (nodes[record].Kind != JsonKind.Object)
                return null;
            for (int child = record + 1; child < nodes[record].Next; child++)
            {
                JsonNode value = nodes[child];
                if (!value.IsScalar || value.Kind == JsonKind.String && value.End - value.Start > LongestCell)
                    return null;
                if (known.Add(Name(value)))
                    fields.Add(Name(value));
            }

            if (fields.Count > TableText.MostColumns)
                return null;
        }

        return records > 0 && fields.Count > 1 ? fields : null;
    }

    private void WriteScalar(JsonNode value)
    {
        if (value.Kind == JsonKind.Number)
            text.Copy(value.Start, value.End);
        else if (value.Kind == JsonKind.String)
            WriteString(value, isCell: true);
    }

    private void WriteString(JsonNode value, bool isCell)
    {
        int end = value.End - 1;
        int i = value.Start + 1;
        while (i < end)
        {
            int plain = i;
            while (i < end && original[i] != '\\' && !(isCell && original[i] == '|'))
                i++;
            text.Copy(plain, i);
            if (i >= end)
                break;
            int place = i;
            char c = JsonString.CharacterAt(original, i, end, out i);
            bool isBreak = c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' || char.IsControl(c);
            text.Add(isCell && c == '|' ? "\u00A6" : isBreak && (isCell || c != '\n') ? " " : c.ToString(), place);
        }
    }

    private void EndTable(int place)
    {
        if (_isInTable)
            text.Add("\n", place);
        _isInTable = false;
    }

    private string Name(JsonNode value) => JsonString.Decode(original, value.NameStart, value.NameEnd);

    /// <summary>A path of more words than a person would read names nothing; its end is the nearest to the value.</summary>
    private static string Join(string path, string name)
    {
        string joined = path.Length == 0 ? name : path + " " + name;
        return joined.Length <= LongestPath ? joined : joined.Substring(joined.Length - LongestPath);
    }
}
