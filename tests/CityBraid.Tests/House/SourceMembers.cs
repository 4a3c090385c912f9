using System.Text.RegularExpressions;

namespace CityBraid.Tests.House;

/// <summary>Finds types and members by counting brackets in blanked C# text.</summary>
/// <remarks>No compiler is asked: the rules it serves are about how a file looks to a reader.</remarks>
internal sealed partial class SourceMembers(string code)
{
    private readonly List<SourceMember> found = [];

    /// <summary>All types and members, in the order they stand.</summary>
    public IReadOnlyList<SourceMember> Read()
    {
        found.Clear();
        ReadBetween(0, code.Length, depth: 0);
        return found;
    }

    private void ReadBetween(int start, int end, int depth)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsWhiteSpace(code[at]))
            {
                at = ReadMember(at, end, depth);
            }
        }
    }

    /// <summary>Reads the member that starts here; returns the position of its last character.</summary>
    private int ReadMember(int start, int end, int depth)
    {
        var words = AfterAttributes(start, end);
        var head = EndOfHead(words, end);
        if (TypeName(code[words..head]) is { } type)
        {
            var last = head < end && code[head] == '{' ? Closing(head) : head;
            Add(type, SourceMemberKind.Type, depth, start, last);
            ReadBetween(head + 1, last, depth + 1);
            return last;
        }

        var (kind, final) = EndOfMember(head, end);
        Add(MemberName(code[words..head]), kind, depth, start, final);
        return final;
    }

    private (SourceMemberKind Kind, int Last) EndOfMember(int head, int end)
    {
        if (head >= end || code[head] == ';')
        {
            return (SourceMemberKind.Value, head);
        }

        var last = code[head] == '{' ? Closing(head) : head;
        var after = NextVisible(last + 1, end);
        var isArrow = code[head] == '=' && code[head + 1] == '>';
        var isAssigned = !isArrow && (code[head] == '=' || (after < end && code[after] == '='));
        var kind = isAssigned ? SourceMemberKind.Value : SourceMemberKind.Code;
        return (kind, isArrow || isAssigned ? EndOfStatement(last, end) : last);
    }

    /// <summary>The first brace, semicolon, assignment or arrow outside brackets.</summary>
    private int EndOfHead(int start, int end)
    {
        var at = start;
        while (at < end && code[at] is not ('{' or ';') && !IsAssignment(at))
        {
            at = code[at] is '(' or '[' ? Closing(at) + 1 : at + 1;
        }

        return at;
    }

    private int EndOfStatement(int start, int end)
    {
        var at = start + 1;
        while (at < end && code[at] != ';')
        {
            at = code[at] is '(' or '[' or '{' ? Closing(at) + 1 : at + 1;
        }

        return at;
    }

    private bool IsAssignment(int at) =>
        code[at] == '=' && code[at - 1] is not ('=' or '!' or '<' or '>') && code[at + 1] != '=';

    private int Closing(int opening)
    {
        var depth = 0;
        for (var at = opening; at < code.Length; at++)
        {
            depth += code[at] switch
            {
                '(' or '[' or '{' => 1,
                ')' or ']' or '}' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return at;
            }
        }

        return code.Length - 1;
    }

    private int NextVisible(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(code[at]))
        {
            at++;
        }

        return at;
    }

    private void Add(string name, SourceMemberKind kind, int depth, int first, int last)
    {
        var above = code.AsSpan(0, first).Count('\n');
        var lines = code.AsSpan(first, Math.Min(last, code.Length - 1) - first).Count('\n') + 1;
        found.Add(new SourceMember(name, kind, depth, above + 1, lines));
    }

    private int AfterAttributes(int start, int end)
    {
        var at = start;
        while (at < end && code[at] == '[')
        {
            at = NextVisible(Closing(at) + 1, end);
        }

        return at;
    }

    private static string? TypeName(string head)
    {
        var match = TypeHead().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    private static string MemberName(string head) =>
        Words().Matches(head.Split('(')[0]).LastOrDefault()?.Value ?? "?";

    [GeneratedRegex(
        @"^[\w\s]*\b(class|interface|struct|enum|record(\s+(class|struct))?|delegate\s+[\w<>?,\s]+?)"
            + @"\s+(?<name>\w+)\s*(<[^>]*>\s*)?($|\(|:|\bwhere\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
