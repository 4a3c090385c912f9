namespace CityBraid.Tests.House;

public sealed class SourceMembersTests
{
    private const string Source = """
        using System;

        namespace Fields;

        /// <summary>A class { with braces in its comment.</summary>
        [Some(new[] { 1 })]
        public sealed partial class Field<T>(int size) : IField
            where T : class
        {
            private readonly int[] table =
            [
                1,
                2,
            ];

            public int Size { get; } = size;

            public string Word =>
                size switch
                {
                    1 => "{",
                    _ => "}",
                };

            [Obsolete]
            public void Plough(Func<int, int>? how = null)
            {
                var deep = how?.Invoke(1) ?? 2;
                Turn(() => { deep++; });
            }

            public static bool operator ==(Field<T> left, Field<T> right) => true;

            private enum Depth
            {
                Shallow = 1,
                Deep,
            }
        }

        public sealed record Furrow(int Length);
        """;

    private readonly IReadOnlyList<SourceMember> members = new SourceMembers(CodeOnly.Of(Source)).Read();

    [Fact]
    public void Types_are_found_with_their_depth() =>
        Assert.Equal(
            [("Field", 0), ("Depth", 1), ("Furrow", 0)],
            members.Where(Is(SourceMemberKind.Type)).Select(member => (member.Name, member.Depth))
        );

    [Fact]
    public void What_runs_is_told_from_what_is_stated() =>
        Assert.Equal(
            ["Word", "Plough", "operator"],
            members.Where(Is(SourceMemberKind.Code)).Select(member => member.Name)
        );

    [Theory]
    [InlineData("Plough", 25, 6)]
    [InlineData("Word", 18, 6)]
    [InlineData("table", 10, 5)]
    [InlineData("Field", 6, 34)]
    [InlineData("Furrow", 41, 1)]
    public void A_member_is_counted_from_its_attributes_to_its_last_brace(string name, int line, int lines)
    {
        var member = members.Single(candidate => name.Equals(candidate.Name, StringComparison.Ordinal));

        Assert.Equal((line, lines), (member.Line, member.Lines));
    }

    private static Func<SourceMember, bool> Is(SourceMemberKind kind) => member => member.Kind == kind;
}
