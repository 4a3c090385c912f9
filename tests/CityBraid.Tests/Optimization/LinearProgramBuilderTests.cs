using CityBraid.Optimization;

namespace CityBraid.Tests.Optimization;

public sealed class LinearProgramBuilderTests
{
    [Fact]
    public void Coefficients_of_one_column_in_a_row_add_up_and_vanish_when_they_cancel()
    {
        var builder = new LinearProgramBuilder(2);
        builder.Add(0, 2);
        builder.Add(1, 5);
        builder.Add(0, 3);
        builder.Add(1, -5);
        builder.EndRow(1, Programs.Free);

        var matrix = builder.Build().Matrix;

        Assert.Equal([0, 1, 1], matrix.ColumnStarts.ToArray());
        Assert.Equal([5], matrix.Values.ToArray());
    }

    [Fact]
    public void A_row_that_cannot_bind_is_left_out()
    {
        var builder = new LinearProgramBuilder(1);
        builder.Limit(0, 0, 2);
        builder.Add(0, 3);

        Assert.False(builder.EndRow(0, 6));
        Assert.Equal(0, builder.RowCount);
    }

    [Fact]
    public void An_empty_row_that_cannot_be_met_is_kept()
    {
        var builder = new LinearProgramBuilder(1);

        Assert.True(builder.EndRow(1, Programs.Free));
        Assert.Equal(SolveStatus.Infeasible, Programs.Solve(builder.Build()).Status);
    }

    [Fact]
    public void The_interchange_file_states_everything_the_constant_included()
    {
        using var text = new StringWriter();

        MpsWriter.Write(Programs.TwoFuels(), text);

        Assert.Equal(
            """
            NAME program FREE
            ROWS
             N COST
             G R0
            COLUMNS
             C0 COST 2
             C0 R0 1
             C1 COST 3
             C1 R0 1
            RHS
             RHS COST -10
             RHS R0 4
            RANGES
            BOUNDS
             LO BND C0 0
             UP BND C0 3
             LO BND C1 0
             PL BND C1
            ENDATA

            """,
            text.ToString()
        );
    }
}
