namespace CityBraid.Tests.Inventory.Factors;

public sealed class CoefficientTableTests
{
    private const string Table = "factors/waste-disposal";

    [Fact]
    public void Two_defaults_that_answer_alike_are_refused() =>
        Assert.Contains("answer alike", Refused("0.16"), StringComparison.Ordinal);

    [Fact]
    public void A_negative_default_is_refused() =>
        Assert.Contains("cannot be right", Refused("-0.15"), StringComparison.Ordinal);

    [Fact]
    public void Values_of_one_coefficient_measure_the_same_kind_of_thing() =>
        Assert.Contains(
            "different kinds",
            Refused("1", unit: "kg", condition: "elsewhere"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_table_that_lacks_a_default_makes_no_methods() =>
        Assert.Contains(
            "'docf'",
            Assert
                .Throws<FormatException>(() =>
                    CityBraid.Inventory.MethodLibrary.From(
                        OurTables.Without(Table, row => row["coefficient"] == "docf")
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    private static string Refused(string value, string unit = "1", string condition = "") =>
        Assert
            .Throws<FormatException>(() =>
                OurTables.With(
                    Table,
                    ("coefficient", "doc"),
                    ("material", "food"),
                    ("condition", condition),
                    ("value", value),
                    ("unit", unit)
                )
            )
            .Message;
}
