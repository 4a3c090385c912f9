using CityBraid.Cooperation;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cooperation.Examples;

/// <summary>The demonstration's records are whole, and each has its source.</summary>
public sealed class ExampleRecordTests
{
    [Theory]
    [InlineData("asean-china")]
    [InlineData("low-carbon-cities")]
    [InlineData("unep-unhabitat")]
    [InlineData("urban-nexus")]
    public async Task Nothing_is_wrong_with_them(string workspace)
    {
        var book = await ExampleRecords.BookAsync(workspace);

        Violations.None(
            from record in book.Records
            from finding in RecordCheck.Of(new RecordDraft(record.Key, record.Fields), book)
            select finding.ToString()
        );
    }

    [Fact]
    public async Task What_no_source_says_is_marked_as_invented_or_tells_where_it_is_from() =>
        Violations.None(
            from draft in await ExampleRecords.ReadAllAsync()
            where draft.Key.Kind is not RecordKind.Document
            where draft.Fields.Rows("sources").Count == 0
            where !draft.Fields.Has("synthetic") && draft.Fields.FindLocal("note") is null
            select $"{draft.Key} has neither a source nor a mark"
        );

    [Fact]
    public async Task Money_and_shares_are_all_invented_and_say_so() =>
        Violations.None(
            from draft in await ExampleRecords.ReadAllAsync()
            where
                draft.Key.Kind is RecordKind.Commitment
                || draft.Fields.Rows("budgets").Count > 0
                || ProjectShares.Of(draft.Fields).Stated.Count > 0
            where !draft.Fields.Has("synthetic")
            select $"{draft.Key} holds an amount that no source states"
        );

    [Fact]
    public async Task Names_are_in_the_three_languages() =>
        Violations.None(
            from draft in await ExampleRecords.ReadAllAsync()
            where
                draft.Key.Kind
                    is RecordKind.Framework
                        or RecordKind.Direction
                        or RecordKind.Project
                        or RecordKind.Country
                        or RecordKind.Agreement
            from language in RecordShape.Languages
            where !draft.Fields.Has($"name/{language}")
            select $"{draft.Key} has no name in {language}"
        );
}
