#if !NET
using System.Globalization;

namespace Provenance.Documents;

/// <summary>Members of .NET that .NET Standard 2.0 lacks, as far as the readers of formats use them.</summary>
internal static class NewerMembers
{
    extension(string text)
    {
        public bool Contains(char sought, StringComparison comparison) => text.IndexOf(sought.ToString(), comparison) >= 0;

        public int IndexOf(char sought, StringComparison comparison) => text.IndexOf(sought.ToString(), comparison);

        public string[] Split(char separator, StringSplitOptions options) => text.Split([separator], options);

        public bool StartsWith(char start) => text.Length > 0 && text[0] == start;

        /// <summary>Ordinal, as everywhere here.</summary>
        public string Replace(string old, string replacement, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(old, replacement) : throw new NotSupportedException();
    }

    extension(Math)
    {
        public static int Clamp(int value, int least, int most) => Math.Max(least, Math.Min(most, value));
    }

    extension(char)
    {
        public static bool IsAsciiHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

        public static bool IsAsciiLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }

    extension(int)
    {
        public static bool TryParse(ReadOnlySpan<char> digits, NumberStyles style, IFormatProvider culture, out int number) => int.TryParse(digits.ToString(), style, culture, out number);

        public static int Parse(ReadOnlySpan<char> digits, NumberStyles style, IFormatProvider culture) => int.Parse(digits.ToString(), style, culture);
    }

    extension(double)
    {
        public static bool TryParse(ReadOnlySpan<char> digits, NumberStyles style, IFormatProvider culture, out double number) => double.TryParse(digits.ToString(), style, culture, out number);
    }
}
#endif
