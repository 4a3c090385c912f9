using CityBraid.Storage;

namespace CityBraid.Tests.Storage.Postgres;

/// <summary>Which databases are PostgreSQL's, how their addresses are read, and what of them is
///   shown.</summary>
public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("Host=db;Database=city", true)]
    [InlineData("username=u; host = db", true)]
    [InlineData("postgresql://db/city", true)]
    [InlineData("POSTGRES://db", true)]
    [InlineData("city.db", false)]
    [InlineData("/var/localhost=1.db", false)]
    [InlineData("Data Source=city.db;Mode=ReadOnly", false)]
    public void An_address_says_which_engine_is_meant(string text, bool isPostgres) =>
        Assert.Equal(isPostgres, PostgresAddress.IsOne(text));

    [Theory]
    [InlineData(
        "postgresql://u:p%40ss@db:6543/city",
        "Host=db;Port=6543;Username=u;Password=p@ss;Database=city"
    )]
    [InlineData("postgres://db/city", "Host=db;Port=5432;Database=city")]
    [InlineData(
        "postgresql://u@[::1]/city?sslmode=require&connect_timeout=5",
        "Host=[::1];Port=5432;Username=u;Database=city;SSL Mode=Require;Timeout=5"
    )]
    [InlineData(
        "postgresql:///city?host=%2Frun%2Fpostgresql&user=u&application_name=a+b",
        "Host=/run/postgresql;Port=5432;Username=u;Database=city;Application Name=a+b"
    )]
    public void An_address_of_libpq_means_what_a_connection_string_says(string uri, string text)
    {
        var expected = PostgresAddress.Read(text);

        var read = PostgresAddress.Read(uri);

        Assert.True(expected.EquivalentTo(read), read.ConnectionString);
    }

    [Theory]
    [InlineData("Host=db;Username=u;Password=secret;Database=city", "postgresql://u@db:5432/city")]
    [InlineData(
        "postgresql://u:secret@db:6543/เมือง",
        "postgresql://u@db:6543/%E0%B9%80%E0%B8%A1%E0%B8%B7%E0%B8%AD%E0%B8%87"
    )]
    [InlineData(
        "Host=/run/postgresql;Password=secret;Database=city",
        "postgresql:///city?host=/run/postgresql&port=5432"
    )]
    public void What_is_shown_holds_no_password(string text, string shown)
    {
        using var engine = new PostgresEngine(text);

        Assert.Equal(shown, engine.Location);
    }

    [Theory]
    [InlineData("Host=db;Colour=red;Password=secret")]
    [InlineData("Host=db;Port=many;Password=secret")]
    [InlineData("Host=;Database=city")]
    [InlineData("postgresql://:secret@/city")]
    [InlineData("postgresql://one:1,two:2/city")]
    [InlineData("postgresql://db/city?colour=red")]
    public void An_address_that_makes_no_sense_is_refused_without_repeating_it(string text)
    {
        var fault = Assert.Throws<DatabaseUnusableException>(() => PostgresAddress.Read(text));

        Assert.Equal("storage.bad-address", fault.Finding.Code);
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_names_is_left_as_it_is()
    {
        var read = PostgresAddress.Read("Host=db;Maximum Pool Size=7;Command Timeout=8");

        Assert.Equal((7, 8), (read.MaxPoolSize, read.CommandTimeout));
    }
}
