using System.Text;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Caching;

/// <summary>Writes the parts of a <see cref="CitationRecord"/>: small numbers in few bytes, each text once.</summary>
internal sealed class RecordWriter(Stream stream) : IDisposable
{
    private readonly BinaryWriter _bytes = new(stream, Encoding.Unicode);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>A number, in as many groups of seven bits as it needs.</summary>
    public void Number(int number)
    {
        uint rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
            _bytes.Write((byte)(rest | 0x80));
        _bytes.Write((byte)rest);
    }

    /// <summary>A number that may be negative: small ones in few bytes too.</summary>
    public void Signed(int number) => Number((number << 1) ^ (number >> 31));

    public void Double(double number) => _bytes.Write(number);

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.End);
    }

    /// <summary>A text code unit by code unit, since half a surrogate pair has no UTF-8; again, as the number of the first time.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_texts.TryGetValue(text, out int number))
        {
            Number(number);
        }
        else
        {
            _texts.Add(text, _texts.Count + 1);
            Number(_texts.Count);
            Number(text.Length);
            foreach (char c in text)
                _bytes.Write((ushort)c);
        }
    }

    public void Value(Value value)
    {
        if (value.IsNone)
        {
            Number(0);
        }
        else if (value.Iso is { } iso)
        {
            Number(1);
            Text(iso);
        }
        else if (value.Decimal is { } exact)
        {
            Number(2);
            Number(value.Granularity);
            _bytes.Write(exact);
        }
        else
        {
            Number(3);
            Number(value.Granularity);
            _bytes.Write(value.Number);
        }
    }

    public void Flush() => _bytes.Flush();

    public void Dispose() => _bytes.Dispose();
}
