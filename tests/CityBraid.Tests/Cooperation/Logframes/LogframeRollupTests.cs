using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Cooperation.Logframes;

/// <summary>What holds of every roll-up, and what one approval changes.</summary>
public sealed class LogframeRollupTests
{
    private static readonly string[] Projects = ["top", "mid", "a", "b", "c"];
    private static readonly string[] ChildrenOfMid = ["a", "b"];
    private static readonly int[] Years = [2019, 2020];

    [Fact]
    public void Indicators_that_add_to_each_other_are_refused_with_the_path()
    {
        var question = Rollups.Programme(new LogframeIndicator("x") { Parent = "y" }) with
        {
            Indicators =
            [
                new LogframeIndicator("x") { Parent = "y" },
                new LogframeIndicator("y") { Parent = "z" },
                new LogframeIndicator("z") { Parent = "x" },
                new LogframeIndicator("w") { Parent = "x" },
                new LogframeIndicator("same") { Parent = "same" },
            ],
        };

        var finding = Assert.Single(LogframeRollup.Of(question).Refusal!.Findings);

        Assert.Equal("cooperation.rollup-indicator-circle", finding.Code);
        Assert.Equal("x → y → z → x", finding.Values["path"]);
    }

    [Fact]
    public void A_percentage_is_not_told_as_that_of_a_year()
    {
        var percentage = new LogframeIndicator("i") { Kind = IndicatorKind.Percentage, IsAnnualised = true };

        var refused = LogframeRollup.Of(Rollups.Programme(percentage)).Refusal!;

        Assert.Equal("cooperation.annualised-percentage", Assert.Single(refused.Findings).Code);
    }

    [Fact]
    public void One_approval_changes_its_ancestors_and_nobody_else()
    {
        var rollup = Roll(
            Number,
            Update("1", "a", 2019, 1),
            Update("2", "b", 2019, 2),
            Update("3", "c", 2019, 4)
        );

        var changed = rollup.Apply(Update("4", "a", 2019, 10)).Value!;

        Assert.Equal(
            [("a", 11m), ("mid", 13m), ("top", 17m)],
            changed.Select(value => (value.Project, value.Value!.Value)).Order()
        );
        Assert.All(changed, value => Assert.Equal(Period.Year(2019), value.Period));
    }

    [Fact]
    public void An_approval_that_is_taken_back_no_longer_counts()
    {
        var rollup = Roll(Number, Update("1", "a", 2019, 1), Update("2", "a", 2019, 10));

        rollup.Apply(Update("2", "a", 2019, 10) with { IsApproved = false });

        Assert.Equal(1m, Value(rollup, "top", 2019));
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects_even_in_another_project()
    {
        var rollup = Roll(Number, Update("1", "a", 2019, 1), Update("2", "b", 2019, 10));

        rollup.Apply(Update("1", "c", 2020, 5));

        Assert.Equal(
            (null, 10m, 10m, 5m, 5m),
            (
                Value(rollup, "a", 2019),
                Value(rollup, "mid", 2019),
                Value(rollup, "top", 2019),
                Value(rollup, "c", 2020),
                Value(rollup, "top", 2020)
            )
        );
    }

    [Fact]
    public void A_change_that_fails_leaves_every_level_as_it_was()
    {
        var rollup = Roll(Number, Update("1", "a", 2019, decimal.MaxValue), Update("2", "c", 2019, -1));
        var before = Rollups.Text(rollup);

        var refused = rollup.Apply(Update("3", "b", 2019, decimal.MaxValue)).Refusal!;

        Assert.Equal("cooperation.rollup-sum-out-of-range", refused.Findings.Single().Code);
        Assert.Equal(before, Rollups.Text(rollup));
        Assert.Equal(RefusalKind.NotFound, rollup.Remove("3").Refusal!.Kind);
    }

    [Fact]
    public void A_sum_that_no_decimal_holds_has_no_value_and_crashes_nothing()
    {
        var rollup = Roll(
            Number,
            Update("1", "a", 2019, decimal.MaxValue),
            Update("2", "b", 2019, decimal.MaxValue)
        );

        var value = rollup.Find("mid", "i", Period.Year(2019))!;
        Assert.Equal((null, NoValue.OutOfRange, false), (value.Value, value.Reason, value.IsComplete));
    }

    [Fact]
    public void An_update_to_what_is_not_there_is_refused_and_changes_nothing()
    {
        var rollup = Roll(Number, Update("1", "a", 2019, 1));
        var before = Rollups.Text(rollup);

        Assert.True(rollup.Apply(Update("9", "nowhere", 2019, 1)).IsRefused);
        Assert.Equal(before, Rollups.Text(rollup));
    }

    [Fact]
    public void What_is_wrong_with_the_shape_is_told_at_once()
    {
        var question = new RollupQuestion(
            [new("p", "q"), new("q", "p"), new("r", "nowhere"), new("r")],
            [new("i"), new("i"), new("j") { Parent = "k" }],
            []
        );

        Assert.Equal(
            [
                "cooperation.rollup-indicator-twice",
                "cooperation.rollup-no-indicator",
                "cooperation.rollup-no-project",
                "cooperation.rollup-project-twice",
            ],
            LogframeRollup.Of(question).Refusal!.Findings.Select(found => found.Code).Order()
        );
    }

    [Fact]
    public void A_circle_of_parents_is_told_with_its_path()
    {
        var question = new RollupQuestion(
            [new("p", "q"), new("q", "s"), new("s", "p"), new("t", "p")],
            [new("i")],
            []
        );

        Assert.Equal("p → q → s → p", LogframeRollup.Of(question).Refusal!.Findings.Single().Values["path"]);
    }

    [Fact]
    public void Units_that_do_not_go_together_are_told_with_both_and_where()
    {
        var finding = Assert.Single(
            RollupCase.All.Single(one => one.Name == "kilograms into litres").Roll().Findings
        );

        Assert.Equal("a › i", finding.Where!.ToString());
        Assert.Equal(
            ("kg", "l", "p › i"),
            (finding.Values["left"], finding.Values["right"], finding.Values["parent"])
        );
    }

    [Fact]
    public void Ten_thousand_levels_are_no_deep_stack()
    {
        var projects = Enumerable
            .Range(0, 10_000)
            .Select(at => new LogframeProject($"{at}", at == 0 ? null : $"{at - 1}"));
        var update = Update("1", "9999", 2019, 3);

        var rollup = LogframeRollup.Of(new RollupQuestion([.. projects], [Number], [update])).Value!;

        Assert.Equal(3m, Value(rollup, "0", 2019));
    }

    [Fact]
    public void The_order_of_approvals_does_not_matter() =>
        Prop.ForAll(
                Updates().ToArbitrary(),
                updates =>
                    Assert.All(
                        Kinds,
                        indicator =>
                        {
                            var (one, other) = (Roll(indicator), Roll(indicator));
                            updates.ToList().ForEach(update => one.Apply(update));
                            updates.Reverse().ToList().ForEach(update => other.Apply(update));
                            Assert.Equal(Rollups.Text(one), Rollups.Text(other));
                        }
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_kept_step_by_step_is_what_is_put_together_at_once() =>
        Prop.ForAll(
                Updates().ToArbitrary(),
                updates =>
                    Assert.All(
                        Kinds,
                        indicator =>
                        {
                            var step = Roll(indicator);
                            updates.ToList().ForEach(update => step.Apply(update));
                            Assert.Equal(Rollups.Text(Roll(indicator, updates)), Rollups.Text(step));
                        }
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Taking_away_what_was_added_restores_what_was_there() =>
        Prop.ForAll(
                Updates().ToArbitrary(),
                updates =>
                    Assert.All(
                        Kinds,
                        indicator =>
                        {
                            var half = updates.Length / 2;
                            var rollup = Roll(indicator, updates[..half]);
                            var before = Rollups.Text(rollup);
                            updates[half..].ToList().ForEach(update => rollup.Apply(update));
                            updates[half..].Reverse().ToList().ForEach(update => rollup.Remove(update.Id));
                            Assert.Equal(before, Rollups.Text(rollup));
                        }
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_percentage_lies_between_those_of_its_children() =>
        Prop.ForAll(
                Updates().ToArbitrary(),
                updates =>
                {
                    // A share of a joint result weighs less above than where it is shown: here are none.
                    var rollup = Roll(
                        Percentage,
                        Array.ConvertAll(updates, update => update with { Share = 1 })
                    );
                    foreach (var year in Years)
                    {
                        var children = ChildrenOfMid
                            .Select(child => Value(rollup, child, year))
                            .OfType<decimal>()
                            .ToList();
                        if (children.Count > 0)
                        {
                            Assert.InRange(Value(rollup, "mid", year)!.Value, children.Min(), children.Max());
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public async Task The_example_is_a_valid_document()
    {
        var rolled = await new RollUpLogframe(OurTables.Units).RunAsync(
            Actor.LocalAdministrator,
            RollupDocument.Example,
            TestContext.Current.CancellationToken
        );

        Assert.Empty(rolled.Value!.Findings);
        Assert.Equal(56.875m, rolled.Value.Find("programme", "separating", Period.Year(2020))!.Value);
        Assert.Equal(17m, rolled.Value.Find("programme", "trained", Period.Year(2019))!.Value);
    }

    private static LogframeIndicator Number { get; } = new("i");

    private static LogframeIndicator Percentage { get; } =
        new("i") { Kind = IndicatorKind.Percentage, Factor = 100 };

    private static LogframeIndicator[] Kinds { get; } =
    [
        Number,
        Number with
        {
            IsCumulative = true,
        },
        Percentage,
        Percentage with
        {
            IsCumulative = true,
        },
        Number with
        {
            Kind = IndicatorKind.Average,
        },
        Number with
        {
            Kind = IndicatorKind.Text,
        },
    ];

    private static LogframeRollup Roll(LogframeIndicator indicator, params IndicatorUpdate[] updates) =>
        LogframeRollup.Of(Rollups.Programme(indicator, updates)).Value!;

    private static decimal? Value(LogframeRollup rollup, string project, int year) =>
        rollup.Find(project, "i", Period.Year(year))!.Value;

    private static IndicatorUpdate Update(string id, string project, int year, decimal amount) =>
        new(id, project, "i", Period.Year(year)) { Amount = amount, IsApproved = true };

    private static Gen<IndicatorUpdate[]> Updates() =>
        Gen.Sized(size => Gen.Choose(0, Math.Min(size, 14)).SelectMany(count => Update().ArrayOf(count)))
            .Select(updates =>
                updates.Index().Select(one => one.Item with { Id = $"u{one.Index:00}" }).ToArray()
            );

    private static Gen<IndicatorUpdate> Update() =>
        from project in Gen.Elements(Projects)
        from year in Gen.Choose(2019, 2020)
        from month in Gen.Choose(0, 3)
        from reporter in Gen.Elements(string.Empty, "north", "south")
        from amounts in Gen.Choose(0, 20).ArrayOf(4)
        from share in Gen.Elements(1m, 0.5m)
        from approved in Gen.Elements(true, true, true, false)
        select new IndicatorUpdate(
            string.Empty,
            project,
            "i",
            month == 0 ? Period.Year(year) : Period.Month(year, month)
        )
        {
            Reporter = reporter,
            IsApproved = approved,
            Share = share,
            Amount = amounts[0],
            Numerator = amounts[0],
            Denominator = amounts[0] + amounts[1] + 1,
            Weight = amounts[2] + 1,
            Text = $"{amounts[0]}",
            Categories =
            [
                new CategoryValue("sex", "women")
                {
                    Amount = amounts[3],
                    Numerator = amounts[3],
                    Denominator = 20,
                    Weight = 1,
                },
            ],
        };
}
