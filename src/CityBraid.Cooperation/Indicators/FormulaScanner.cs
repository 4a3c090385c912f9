using System.Globalization;
using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Cuts a formula into words, and says every letter that is none of the language's.</summary>
/// <remarks>
/// Signs are taken as people's keyboards write them: <c>×</c>, <c>÷</c>, <c>−</c>, <c>≤</c>, full-width
/// brackets and separators; digits are Arabic or Thai. Names are of any script.
/// </remarks>
internal sealed class FormulaScanner(string text, string where, List<Finding> findings)
{
    private const char JoinerFirst = '\u200C';
    private const char JoinerLast = '\u200D';

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["<="] = "<=",
        [">="] = ">=",
        ["<>"] = "<>",
        ["!="] = "<>",
        ["=="] = "=",
        ["="] = "=",
        ["<"] = "<",
        [">"] = ">",
        ["+"] = "+",
        ["-"] = "-",
        ["−"] = "-",
        ["–"] = "-",
        ["*"] = "*",
        ["×"] = "*",
        ["·"] = "*",
        ["/"] = "/",
        ["÷"] = "/",
        ["≤"] = "<=",
        ["≥"] = ">=",
        ["≠"] = "<>",
        ["("] = "(",
        [")"] = ")",
        ["（"] = "(",
        ["）"] = ")",
        [";"] = ";",
        [","] = ";",
        ["；"] = ";",
        ["，"] = ";",
    };

    private int at;

    /// <summary>The words, the last of which is the end.</summary>
    public List<FormulaToken> Scan()
    {
        var tokens = new List<FormulaToken>();
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (Next() is { } token)
            {
                tokens.Add(token);
            }
        }

        tokens.Add(new FormulaToken(FormulaTokenKind.End, string.Empty, text.Length + 1));
        return tokens;
    }

    private FormulaToken? Next()
    {
        var start = at;
        if (IsDigit(at))
        {
            return Number();
        }

        var rune = RuneAt(at);
        if (Rune.IsLetter(rune) || rune.Value == '_')
        {
            while (at < text.Length && IsInName(RuneAt(at)))
            {
                at += RuneAt(at).Utf16SequenceLength;
            }

            var name = text[start..at].Normalize(NormalizationForm.FormC);
            return new FormulaToken(FormulaTokenKind.Name, name, start + 1);
        }

        return Sign(rune);
    }

    private FormulaToken? Sign(Rune rune)
    {
        var start = at;
        foreach (var length in new[] { 2, 1 })
        {
            if (
                start + length <= text.Length
                && Signs.TryGetValue(text.Substring(start, length), out var sign)
            )
            {
                at += length;
                return new FormulaToken(FormulaTokenKind.Sign, sign, start + 1);
            }
        }

        at += rune.Utf16SequenceLength;
        Say("cooperation.formula-character", start, ("character", rune.ToString()));
        return null;
    }

    private FormulaToken Number()
    {
        var start = at;
        SkipDigits();
        if (at < text.Length && text[at] == '.' && IsDigit(at + 1))
        {
            at++;
            SkipDigits();
        }

        SkipExponent();
        var written = ThaiDigits.ToArabic(text[start..at]);
        if (
            !decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || (number == 0 && written.Split('e', 'E')[0].Any(digit => digit is >= '1' and <= '9'))
        )
        {
            Say("cooperation.formula-number", start, ("number", written));
        }

        return new FormulaToken(FormulaTokenKind.Number, written, start + 1, number);
    }

    private void SkipDigits()
    {
        while (IsDigit(at))
        {
            at++;
        }
    }

    private void SkipExponent()
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
        {
            return;
        }

        var sign = at + 1 < text.Length && text[at + 1] is '+' or '-' ? 1 : 0;
        if (IsDigit(at + 1 + sign))
        {
            at += 1 + sign;
            SkipDigits();
        }
    }

    private bool IsDigit(int position) =>
        position < text.Length && text[position] is (>= '0' and <= '9') or (>= '๐' and <= '๙');

    private Rune RuneAt(int position) =>
        Rune.TryGetRuneAt(text, position, out var rune) ? rune : Rune.ReplacementChar;

    private static bool IsInName(Rune rune) =>
        rune.Value is '_' or '.' or JoinerFirst or JoinerLast
        || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    private void Say(string code, int start, (string Name, string Value) value) =>
        findings.Add(
            new Finding(
                Severity.Error,
                code,
                new Location(where),
                value,
                ("position", (start + 1).ToString(CultureInfo.InvariantCulture))
            )
        );
}
