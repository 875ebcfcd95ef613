using System.Text;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Caching;

/// <summary>Reads what <see cref="RecordWriter"/> wrote; what cannot have been written is a <see cref="FormatException"/>.</summary>
/// <param name="record">The bytes.</param>
/// <param name="textLength">The code units of the document, which every place lies inside.</param>
internal sealed class RecordReader(byte[] record, int textLength) : IDisposable
{
    private readonly BinaryReader _bytes = new(new MemoryStream(record), Encoding.Unicode);
    private readonly List<string> _texts = [];

    public bool IsAtEnd => _bytes.BaseStream.Position == record.Length;

    public int Number()
    {
        uint number = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = _bytes.ReadByte();
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)number;
        }

        throw new FormatException();
    }

    public int Signed()
    {
        uint number = (uint)Number();
        return (int)(number >> 1) ^ -(int)(number & 1);
    }

    public double Double() => _bytes.ReadDouble();

    /// <summary>How many things follow: each takes a byte at least.</summary>
    public int Count() => Below(record.Length + 1);

    public int Below(int limit) => Number() is var number && number >= 0 && number < limit ? number : throw new FormatException();

    /// <summary>The number of a name of an enumeration, whose names are numbered from 0 on.</summary>
    public int Kind<T>()
        where T : struct, Enum => Below(Kinds<T>.Count);

    public TextSpan Span()
    {
        int start = Below(textLength + 1), end = Below(textLength + 1);
        return end >= start ? new TextSpan(start, end) : throw new FormatException();
    }

    public string? Text()
    {
        int number = Below(_texts.Count + 2);
        if (number == 0)
            return null;
        if (number > _texts.Count)
        {
            var text = new char[Count()];
            for (int i = 0; i < text.Length; i++)
                text[i] = (char)_bytes.ReadUInt16();
            _texts.Add(new string(text));
        }

        return _texts[number - 1];
    }

    public Value Value()
    {
        switch (Number())
        {
            case 0:
                return Figures.Value.None;
            case 1:
                return Figures.Value.OfIso(Text() ?? throw new FormatException());
            case 2:
                int granularity = Number();
                return Figures.Value.Of(_bytes.ReadDecimal(), granularity);
            case 3:
                granularity = Number();
                return Figures.Value.Of(_bytes.ReadDouble(), granularity);
            default:
                throw new FormatException();
        }
    }

    public void Dispose() => _bytes.Dispose();

    private static class Kinds<T>
        where T : struct, Enum
    {
        public static readonly int Count = Enum.GetValues(typeof(T)).Length;
    }
}
