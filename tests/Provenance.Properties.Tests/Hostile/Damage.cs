using System.Text;

namespace Provenance.Properties.Hostile;

/// <summary>What a bad disk, a bad line, a bad editor or a bad person does to the bytes of a file.</summary>
internal static class Damage
{
    private const int MostEdits = 8;
    private const int LongestPiece = 200;

    private static readonly byte[][] Pieces = [.. HostileText.Pieces.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The bytes after one to eight edits: flipped, cut out, doubled, moved, or something put between.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        List<byte> damaged = [.. bytes];
        // Mostly a few: what is damaged all over is refused at its first line.
        for (int edit = random.Next(random.Next(MostEdits) + 1); edit >= 0 && damaged.Count > 0; edit--)
            Edit(damaged, random);
        return [.. damaged];
    }

    private static void Edit(List<byte> bytes, Random random)
    {
        (int start, int end) = Piece(bytes, random);
        switch (random.Next(8))
        {
            case 0:
                // The seven lower bits: what was ASCII stays ASCII, and the text is read and not refused.
                bytes[start] ^= (byte)(1 << random.Next(7));
                break;
            case 1:
                bytes[start] = (byte)random.Next(256);
                break;
            case 2:
                bytes.InsertRange(start, Pieces[random.Next(Pieces.Length)]);
                break;
            case 3:
                bytes.RemoveRange(start, end - start);
                break;
            case 4:
                bytes.InsertRange(start, bytes.GetRange(start, end - start));
                break;
            case 5:
                List<byte> moved = bytes.GetRange(start, end - start);
                bytes.RemoveRange(start, end - start);
                bytes.InsertRange(WholeCharacter(bytes, random.Next(bytes.Count + 1)), moved);
                break;
            case 6 when random.Next(8) == 0:
                bytes.RemoveRange(start, bytes.Count - start);
                break;
            default:
                byte[] digits = Encoding.ASCII.GetBytes(random.Next().ToString(System.Globalization.CultureInfo.InvariantCulture));
                bytes.InsertRange(start, digits.AsSpan(0, random.Next(1, digits.Length + 1)).ToArray());
                break;
        }
    }

    private static (int Start, int End) Piece(List<byte> bytes, Random random)
    {
        int start = WholeCharacter(bytes, random.Next(bytes.Count));
        return (start, Math.Max(start, WholeCharacter(bytes, Math.Min(bytes.Count, start + random.Next(LongestPiece)))));
    }

    /// <summary>The place or one a little before it, so that no character of UTF-8 is cut; half of an edit would be a text that is refused.</summary>
    private static int WholeCharacter(List<byte> bytes, int at)
    {
        while (at > 0 && at < bytes.Count && (bytes[at] & 0xC0) == 0x80)
            at--;
        return at;
    }
}
