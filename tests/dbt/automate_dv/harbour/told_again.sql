delete from desk.ratings where grade = 'B';
update desk.ratings set loaded_at = '2024-03-20';
update desk.moorings set loaded_at = '2024-03-20';
